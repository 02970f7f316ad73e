package dev.parley.meeting.bank;

import dev.parley.meeting.job.KnownJob;
import dev.parley.meeting.job.KnownJobs;
import dev.parley.platform.http.Versions;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions of a job. A change is another version; two at the same moment can't both be the next one. */
@ApplicationScoped
class KeepBank {

    private final KnownJobs jobs;
    private final QuestionBanks banks;
    private final AudioLinks audio;
    private final BankEvents events;
    private final TypingSettings settings;
    private final InstantSource clock;

    KeepBank(
            KnownJobs jobs,
            QuestionBanks banks,
            AudioLinks audio,
            BankEvents events,
            TypingSettings settings,
            InstantSource clock) {
        this.jobs = jobs;
        this.banks = banks;
        this.audio = audio;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    BankResponse show(Caller by, UUID jobId) {
        KnownJob job = jobs.owned(by, jobId);
        int factor = settings.typedFactor();
        return banks.latest(jobId)
                .map(bank -> BankResponse.of(job, bank, audio, factor))
                .orElseGet(() -> BankResponse.none(job, factor));
    }

    @Transactional
    BankResponse change(Caller by, UUID jobId, BankRequest request, Integer expectedVersion) {
        KnownJob job = jobs.owned(by, jobId);
        Optional<QuestionBank> latest = banks.latest(jobId);
        int number = latest.map(QuestionBank::number).orElse(0);
        Versions.check(expectedVersion, number);
        List<BankQuestion> questions = QuestionsOf.request(request);
        if (latest.map(QuestionBank::questions).orElse(List.of()).equals(questions)) {
            return show(by, jobId);
        }
        QuestionBank next = new QuestionBank(jobId, number + 1, questions, by.id(), clock.instant());
        banks.persistAndFlush(next);
        events.publish(next);
        return BankResponse.of(job, next, audio, settings.typedFactor());
    }
}
