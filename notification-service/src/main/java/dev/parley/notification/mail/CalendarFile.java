package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest.CalendarEvent;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** The iCalendar part of a mail (RFC 5545, RFC 5546). */
final class CalendarFile {

    private static final Duration ALARM = Duration.ofMinutes(15);

    private CalendarFile() {}

    static byte[] write(CalendarEvent event, Address organizerOtherwise, Instant stamp) {
        Method method = isCancel(event) ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Parley//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event(event, organizerOtherwise, stamp));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String contentType(CalendarEvent event) {
        return "text/calendar; charset=UTF-8; method=" + (isCancel(event) ? "CANCEL" : "REQUEST");
    }

    static boolean isCancel(CalendarEvent event) {
        return "CANCEL".equals(event.method());
    }

    private static VEvent event(CalendarEvent event, Address organizerOtherwise, Instant stamp) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new DtStamp(stamp));
        entry.add(new Sequence(event.sequence()));
        entry.add(new DtStart<>(event.startsAt()));
        entry.add(new DtEnd<>(event.endsAt()));
        entry.add(new Summary(event.summary()));
        if (event.description() != null) {
            entry.add(new Description(event.description()));
        }
        if (event.location() != null) {
            entry.add(new Location(event.location()));
        }
        entry.add(organizer(event, organizerOtherwise));
        if (event.attendees() != null) {
            event.attendees().stream()
                    .map(Address::parse)
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
        Address who =
                event.organizerEmail() == null ? otherwise : new Address(event.organizerName(), event.organizerEmail());
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
            property.add(new Cn(who.name()));
        }
    }

    private static URI mailto(Address who) {
        return URI.create("mailto:" + who.email());
    }

    private static VAlarm alarm(CalendarEvent event) {
        VAlarm alarm = new VAlarm(ALARM.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(event.summary()));
        return alarm;
    }
}
