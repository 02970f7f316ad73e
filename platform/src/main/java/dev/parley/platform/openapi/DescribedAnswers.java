package dev.parley.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Describes what operations answer. Filters run in no fixed order, and problems are no records, so one filter first looks
 * at the records and then adds the problems.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DescribedAnswers implements OASFilter {

    private final PresentMembers members;
    private final ProblemAnswers problems;

    public DescribedAnswers(IndexView index) {
        this.members = new PresentMembers(index);
        this.problems = new ProblemAnswers(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        members.describe(document);
        problems.describe(document);
    }
}
