package dev.parley.platform.directory;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class UserDirectoryIT {

    private final UUID id = UUID.randomUUID();
    private Realm realm;
    private UserDirectory directory;

    @BeforeEach
    void open() throws IOException {
        realm = new Realm();
        directory = new UserDirectory(realm.url(), "parley-some-service", "secret");
    }

    @AfterEach
    void close() {
        directory.close();
        realm.close();
    }

    @Test
    void who_may_sign_in_and_has_one_of_the_roles_is_found() {
        realm.add(id.toString(), "maya", true, "", "interviewer", "offline_access");
        realm.add(UUID.randomUUID().toString(), "gone", false, "", "interviewer");
        realm.add(UUID.randomUUID().toString(), "other", true, "", "vendor");

        List<DirectoryUser> found = directory.usersWithAny(Set.of("interviewer", "recruiter"));

        assertThat(found).extracting(DirectoryUser::id).containsExactly(id);
        assertThat(found.getFirst().has("interviewer")).isTrue();
        assertThat(found.getFirst().has("recruiter")).isFalse();
    }

    @Test
    void every_page_is_read() {
        for (int i = 0; i < 200; i++) {
            realm.add(UUID.randomUUID().toString(), "user" + i, true, "", "admin");
        }
        realm.add(id.toString(), "last", true, "", "admin");

        assertThat(directory.usersWithAny(Set.of("admin")))
                .hasSize(201)
                .last()
                .extracting(DirectoryUser::id)
                .isEqualTo(id);
    }

    @Test
    void a_user_has_a_name_and_attributes_or_a_user_name_and_none() {
        realm.add(id.toString(), "maya", true, """
                ,"firstName":"Maya","lastName":"Rao","email":"maya@parley.example",\
                "attributes":{"locale":["de","en"],"zoneinfo":[]}""", "admin");
        realm.add(UUID.randomUUID().toString(), "nameless", true, "", "admin");

        List<DirectoryUser> found = directory.usersWithAny(Set.of("admin"));

        assertThat(found).extracting(DirectoryUser::name).containsExactly("Maya Rao", "nameless");
        assertThat(found.getFirst().email()).isEqualTo("maya@parley.example");
        assertThat(found.getFirst().attribute("locale")).isEqualTo("de");
        assertThat(found.getFirst().attribute("zoneinfo")).isNull();
        assertThat(found.getLast().attribute("locale")).isNull();
    }

    @Test
    void staff_are_remembered_and_the_others_retired_once_the_directory_answers() {
        realm.add(id.toString(), "maya", true, "", "admin");
        List<String> seen = new ArrayList<>();
        List<Integer> asked = new ArrayList<>();
        DirectorySync sync = new DirectorySync(
                () -> {
                    asked.add(asked.size());
                    if (asked.size() == 1) {
                        throw new IllegalStateException("not there yet");
                    }
                    return directory.usersWithAny(Set.of("admin"));
                },
                user -> seen.add("remember " + user.name()),
                known -> seen.add("retire all but " + known));

        sync.syncUntilKnown();
        assertThat(seen).isEmpty();

        sync.syncUntilKnown();
        sync.syncUntilKnown();
        assertThat(seen).containsExactly("remember maya", "retire all but [" + id + "]");
        assertThat(asked).hasSize(2);

        sync.sync();
        assertThat(asked).hasSize(3);
    }
}
