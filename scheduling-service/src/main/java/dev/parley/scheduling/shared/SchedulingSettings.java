package dev.parley.scheduling.shared;

import dev.parley.contracts.scheduling.VideoProvider;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;

@ConfigMapping(prefix = "parley.scheduling")
public interface SchedulingSettings {

    /** Zone of people and interviews that name none. */
    @WithDefault("Asia/Kolkata")
    String defaultZone();

    /** Ways to hold a video interview that are set up; the first one is the default. */
    @WithDefault("${parley.providers:INTERNAL_VIDEO_ROOM}")
    List<VideoProvider> providers();

    Interviews interview();

    Hold hold();

    Waitlist waitlist();

    Directory directory();

    Settle settle();

    Reminder reminder();

    SelfService selfService();

    Scorecard scorecard();

    FreeTimes freeTimes();

    NewLinks newLinks();

    /** How many new links one sender may send to one address. */
    interface NewLinks {

        @WithDefault("20")
        int most();

        @WithDefault("PT24H")
        Duration within();
    }

    interface Interviews {

        /** Least time between booking and start; a job may say otherwise. */
        @WithDefault("PT2H")
        Duration minimumNotice();

        /** How far ahead one may book. */
        @WithDefault("P90D")
        Duration maximumAhead();

        @WithDefault("PT5M")
        Duration shortest();

        @WithDefault("PT8H")
        Duration longest();

        /** How long after its end an interview whose room is still occupied is settled. */
        @WithDefault("PT15M")
        Duration settleGrace();

        /** How long after the start a candidate may still come in; then their absence is a warning. */
        @WithDefault("PT10M")
        Duration lateEntry();

        /** Whether self-paced interviews are offered; off: they cannot be created, moved or reminded of. */
        @WithDefault("false")
        boolean selfPaced();

        /** How long a self-paced interview is open unless its deadline is given. */
        @WithDefault("P7D")
        Duration selfPacedWindow();
    }

    /** Which times are proposed unless early and late ones are asked for; any other time can still be booked. */
    interface FreeTimes {

        /** Days on which an interviewer who has set no hours works, by their own clock. */
        @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
        List<DayOfWeek> workingDays();

        /** When such a day begins: {@code HH:mm}. */
        @WithDefault("09:00")
        String workingFrom();

        /** When such a day ends: {@code HH:mm}, 24:00 for midnight. */
        @WithDefault("17:00")
        String workingUntil();

        /** When a candidate's day begins, by their own clock: {@code HH:mm}. */
        @WithDefault("08:00")
        String candidateFrom();

        /** When a candidate's day ends: {@code HH:mm}, 24:00 for midnight. */
        @WithDefault("20:00")
        String candidateUntil();
    }

    interface Hold {

        /** How long a seat is kept while a candidate decides. */
        @WithDefault("PT5M")
        Duration ttl();
    }

    interface Waitlist {

        /** How long a seat is offered to one of those who wait; less where the slot is near. */
        @WithDefault("PT2H")
        Duration offer();

        /** A seat so near that it could be offered for less than this is offered to nobody. */
        @WithDefault("PT15M")
        Duration shortestOffer();

        /** How often lapsed offers are passed on; off: never. */
        @WithDefault("5s")
        String every();
    }

    interface Directory {

        /** Whether staff are read from Keycloak. */
        @WithDefault("true")
        boolean enabled();

        /** Service account of this service. */
        @WithDefault("parley-scheduling")
        String clientId();

        /** How often they are read. */
        @WithDefault("60s")
        String every();
    }

    interface Scorecard {

        /** How often reminders that are due are looked for; off: never. */
        @WithDefault("60s")
        String every();

        Reminder reminder();

        interface Reminder {

            /** After the interview's end. */
            @WithDefault("PT1H")
            Duration first();

            /** The second one after the interview's end, and each that follows after the one before. */
            @WithDefault("PT24H")
            Duration then();

            /** How many an interviewer gets at most; 0: none. */
            @WithDefault("3")
            int maximum();
        }
    }

    interface Reminder {

        /** How long before an interview, or before the deadline of a self-paced one, people are reminded. */
        @WithDefault("PT24H,PT1H,PT10M")
        List<Duration> before();

        /** How often it is looked whether one is due; off: never. */
        @WithDefault("5s")
        String every();
    }

    interface Settle {

        /** How often interviews that are over are looked for; off: never. */
        @WithDefault("5s")
        String every();
    }

    /** What candidates do with their link. */
    interface SelfService {

        /** How long before the start it can last be moved or called off. */
        @WithDefault("PT4H")
        Duration cutoff();

        /** How often a candidate may move one interview. */
        @WithDefault("2")
        int maxReschedules();

        /** How long after the end the link still answers. */
        @WithDefault("PT24H")
        Duration linkAfterEnd();
    }
}
