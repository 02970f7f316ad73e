package dev.parley.meeting.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class QuestionBanks implements PanacheRepositoryBase<QuestionBank, UUID> {

    /** What an interview that begins now asks. */
    public Optional<QuestionBank> current(UUID jobId) {
        return latest(jobId).filter(bank -> !bank.isEmpty());
    }

    /** The latest version, which may have no questions any more. */
    Optional<QuestionBank> latest(UUID jobId) {
        return find("jobId = ?1 order by number desc", jobId).firstResultOptional();
    }
}
