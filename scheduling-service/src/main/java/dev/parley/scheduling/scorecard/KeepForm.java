package dev.parley.scheduling.scorecard;

import dev.parley.platform.http.Versions;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.job.Jobs;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The form of a job. A change is another version; two at the same moment can't both be the next one. */
@ApplicationScoped
class KeepForm {

    private final Jobs jobs;
    private final ScorecardForms forms;
    private final InstantSource clock;

    KeepForm(Jobs jobs, ScorecardForms forms, InstantSource clock) {
        this.jobs = jobs;
        this.forms = forms;
        this.clock = clock;
    }

    @Transactional
    FormResponse show(Staff by, UUID jobId) {
        UUID id = jobs.owned(by, jobId).id();
        return forms.latest(id).map(form -> FormResponse.of(id, form)).orElseGet(() -> FormResponse.none(id));
    }

    @Transactional
    FormResponse change(Staff by, UUID jobId, FormRequest request, Integer expectedVersion) {
        Job job = jobs.owned(by, jobId);
        Optional<ScorecardForm> latest = forms.latest(job.id());
        int number = latest.map(ScorecardForm::number).orElse(0);
        Versions.check(expectedVersion, number);
        List<Criterion> criteria = CriteriaOf.request(request);
        if (latest.map(ScorecardForm::criteria).orElse(List.of()).equals(criteria)) {
            return show(by, jobId);
        }
        ScorecardForm next = new ScorecardForm(job.id(), number + 1, criteria, by.id(), clock.instant());
        forms.persistAndFlush(next);
        return FormResponse.of(job.id(), next);
    }
}
