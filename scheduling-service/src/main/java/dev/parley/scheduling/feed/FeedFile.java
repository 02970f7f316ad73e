package dev.parley.scheduling.feed;

import dev.parley.platform.calendar.CalendarLines;
import dev.parley.platform.link.PublicLinks;
import dev.parley.scheduling.interview.CalendarTitle;
import dev.parley.scheduling.interview.CalendarUid;
import jakarta.enterprise.context.ApplicationScoped;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * A published calendar (RFC 5545, RFC 7986). The same interviews make the same bytes, and none of them opens a room:
 * entries lead to pages behind the sign-in.
 */
@ApplicationScoped
class FeedFile {

    private static final Duration REFRESH = Duration.ofMinutes(15);
    private static final String NAME = "Parley interviews";

    private final PublicLinks links;

    FeedFile(PublicLinks links) {
        this.links = links;
    }

    byte[] write(List<FeedEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Parley//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", NAME));
        calendar.add(refresh());
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        entries.forEach(entry -> calendar.add(event(entry)));
        return CalendarLines.fold(calendar.toString());
    }

    private static RefreshInterval refresh() {
        RefreshInterval interval = new RefreshInterval(new ParameterList(), REFRESH);
        interval.add(Value.DURATION);
        return interval;
    }

    private VEvent event(FeedEntry entry) {
        String page = links.url("/app/interviews/" + entry.interviewId());
        VEvent event = new VEvent(false);
        event.add(new Uid(CalendarUid.of(entry.interviewId())));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.revision()));
        event.add(new DtStart<>(entry.startsAt()));
        event.add(new DtEnd<>(entry.endsAt()));
        event.add(new Summary(CalendarLines.text(title(entry))));
        event.add(new Description(CalendarLines.text("With " + entry.candidateName())));
        event.add(new Location(entry.place() == null ? page : CalendarLines.text(entry.place())));
        event.add(new Url(URI.create(page)));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static String title(FeedEntry entry) {
        return CalendarTitle.forStaff(entry.candidateName(), entry.jobTitle(), entry.companyName());
    }
}
