package dev.parley.images;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Makes an image of each service from what {@code make build} made. */
public final class Images {

    /** Names of the images, and the modules whose services are inside. */
    static final Map<String, String> SERVICES = Map.of(
            "gateway", "gateway",
            "scheduling", "scheduling-service",
            "meeting", "meeting-service",
            "invite", "invite-service",
            "verification", "verification-service",
            "notification", "notification-service");

    private Images() {}

    /** Arguments: the repository's folder, the folder of the images, the base, their repository, version, commit, and
     * {@code push} to push them instead. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        Path root = Path.of(given.get(0));
        ServiceImage.Release release = new ServiceImage.Release(given.get(2), given.get(3), given.get(4), given.get(5));
        for (String service : SERVICES.keySet().stream().sorted().toList()) {
            Path app = root.resolve(SERVICES.get(service)).resolve("target/quarkus-app");
            ServiceImage image = new ServiceImage(service, app, release);
            if (given.get(6).equals("push")) {
                image.push();
                System.out.println(image.name());
            } else {
                System.out.println(image.write(Path.of(given.get(1))));
            }
        }
    }
}
