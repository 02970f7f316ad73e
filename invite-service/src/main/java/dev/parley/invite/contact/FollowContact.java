package dev.parley.invite.contact;

import dev.parley.contracts.scheduling.Contact;
import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.Optional;
import java.util.UUID;

/** Stores people's contact details. A tombstone erases the person. */
@ApplicationScoped
class FollowContact implements EventHandler {

    private final Inbox inbox;
    private final Contacts contacts;
    private final Event<AddressChanged> addressChanged;

    FollowContact(Inbox inbox, Contacts contacts, Event<AddressChanged> addressChanged) {
        this.inbox = inbox;
        this.contacts = contacts;
        this.addressChanged = addressChanged;
    }

    @Incoming("contacts")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "contact";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            contacts.deleteById(UUID.fromString(event.key()));
        } else {
            keep(event.sequence(), event.dataAs(Contact.class));
        }
    }

    private void keep(long sequence, Contact contact) {
        Optional<String> former = contacts.addressOf(contact.personId());
        if (contacts.apply(sequence, contact) && contact.kind().equals(Contact.CANDIDATE)) {
            former.filter(address -> !address.equals(EmailAddress.key(contact.email())))
                    .ifPresent(address -> addressChanged.fire(new AddressChanged(contact.personId(), address)));
        }
    }
}
