package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest.CalendarEvent;
import dev.parley.platform.calendar.CalendarLines;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * The calendar entry of an email (RFC 5545, RFC 5546).
 *
 * @param method  REQUEST or CANCEL; in the content and in the header of each part that carries it
 * @param content UTF-8
 */
public record CalendarFile(String method, byte[] content) {

    private static final Duration ALARM = Duration.ofMinutes(15);

    /** @param organizerOtherwise organizer when the event names none */
    static CalendarFile of(CalendarEvent event, Address organizerOtherwise, Instant stamp) {
        Method method = isCancel(event) ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Parley//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event(event, organizerOtherwise, stamp));
        return new CalendarFile(method.getValue(), CalendarLines.fold(calendar.toString()));
    }

    String contentType() {
        return "text/calendar; charset=UTF-8; method=" + method;
    }

    String name() {
        return method.equals(ImmutableMethod.CANCEL.getValue()) ? "cancel.ics" : "invite.ics";
    }

    private static boolean isCancel(CalendarEvent event) {
        return ImmutableMethod.CANCEL.getValue().equals(event.method());
    }

    private static VEvent event(CalendarEvent event, Address organizerOtherwise, Instant stamp) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new DtStamp(stamp));
        entry.add(new Sequence(event.sequence()));
        entry.add(new DtStart<>(event.startsAt()));
        entry.add(new DtEnd<>(event.endsAt()));
        entry.add(new Summary(CalendarLines.text(event.summary())));
        if (event.description() != null) {
            entry.add(new Description(CalendarLines.text(event.description())));
        }
        if (event.location() != null) {
            entry.add(new Location(CalendarLines.text(event.location())));
        }
        entry.add(organizer(event, organizerOtherwise));
        if (event.attendees() != null) {
            event.attendees().stream()
                    .map(Address::parse)
                    .filter(who -> who.ascii().isPresent())
                    .map(CalendarFile::attendee)
                    .forEach(entry::add);
        }
        if (isCancel(event)) {
            entry.add(ImmutableStatus.VEVENT_CANCELLED);
        } else {
            entry.add(ImmutableStatus.VEVENT_CONFIRMED);
            entry.add(alarm(event));
        }
        return entry;
    }

    private static Organizer organizer(CalendarEvent event, Address otherwise) {
        Address named = new Address(event.organizerName(), event.organizerEmail());
        Address who = named.ascii().isPresent() ? named : otherwise;
        Organizer organizer = new Organizer(mailto(who));
        named(who, organizer);
        return organizer;
    }

    private static Attendee attendee(Address who) {
        Attendee attendee = new Attendee(new ParameterList(), mailto(who));
        named(who, attendee);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        return attendee;
    }

    private static void named(Address who, net.fortuna.ical4j.model.Property property) {
        if (who.name() != null && !who.name().isBlank()) {
            property.add(new Cn(CalendarLines.parameter(who.name())));
        }
    }

    /** RFC 6068. Percent-encodes characters that are legal in addresses but not in URIs. */
    private static URI mailto(Address who) {
        StringBuilder uri = new StringBuilder("mailto:");
        for (char c : who.ascii().orElseThrow().toCharArray()) {
            boolean plain = Character.isLetterOrDigit(c) || "-._~!$'*+@".indexOf(c) >= 0;
            uri.append(plain ? Character.toString(c) : "%%%02X".formatted((int) c));
        }
        return URI.create(uri.toString());
    }

    private static VAlarm alarm(CalendarEvent event) {
        VAlarm alarm = new VAlarm(ALARM.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(CalendarLines.text(event.summary())));
        return alarm;
    }
}
