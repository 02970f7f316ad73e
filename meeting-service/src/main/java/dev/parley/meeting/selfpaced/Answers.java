package dev.parley.meeting.selfpaced;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Answers implements PanacheRepositoryBase<Answer, UUID> {

    List<Answer> of(UUID interviewId) {
        return list("interviewId = ?1 order by askedAt, id", interviewId);
    }
}
