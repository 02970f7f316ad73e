package dev.parley.meeting.provider;

import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.InterviewChanged;
import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.provider.VideoService.Wanted;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.List;

/** Notes which meetings an interview needs on video services, in the transaction that stores its change. */
@ApplicationScoped
class WantVideoMeetings {

    /** In characters, as Zoom allows. */
    private static final int LONGEST_TOPIC = 200;

    private final Interviews interviews;
    private final VideoMeetings meetings;
    private final List<VideoService> services;

    WantVideoMeetings(Interviews interviews, VideoMeetings meetings, @All List<VideoService> services) {
        this.interviews = interviews;
        this.meetings = meetings;
        this.services = services;
    }

    void onChange(@Observes InterviewChanged changed) {
        Interview interview = interviews.findById(changed.interviewId());
        if (interview == null || interview.isFinished()) {
            return;
        }
        for (VideoService service : services) {
            if (isWanted(interview, service)) {
                meetings.want(service.name(), wanted(interview), interview.sequence());
            } else {
                meetings.noLonger(interview.interviewId(), service.name(), interview.sequence());
            }
        }
    }

    private static boolean isWanted(Interview interview, VideoService service) {
        return service.name().name().equals(interview.provider())
                && !interview.isOffline()
                && !interview.isSelfPaced()
                && !interview.isCancelled()
                && !interview.isPending();
    }

    private static String shortened(String text) {
        return text.codePoints()
                .limit(LONGEST_TOPIC)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Wanted wanted(Interview interview) {
        String topic = shortened(interview.jobTitle() + " - " + interview.companyName());
        return new Wanted(interview.interviewId(), topic, interview.startsAt(), interview.endsAt());
    }
}
