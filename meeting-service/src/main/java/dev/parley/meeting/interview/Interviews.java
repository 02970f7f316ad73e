package dev.parley.meeting.interview;

import dev.parley.contracts.scheduling.InterviewState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

@ApplicationScoped
public class Interviews implements PanacheRepositoryBase<Interview, UUID> {

    /** Returns false when a newer state is already stored. */
    boolean apply(long sequence, InterviewState state) {
        Interview interview = findById(state.interviewId());
        if (interview != null) {
            return interview.follow(sequence, state);
        }
        interview = new Interview(state.interviewId());
        interview.follow(sequence, state);
        persist(interview);
        return true;
    }
}
