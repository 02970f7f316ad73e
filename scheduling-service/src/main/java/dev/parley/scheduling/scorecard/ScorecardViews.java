package dev.parley.scheduling.scorecard;

import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.scorecard.ScorecardsResponse.CardResponse;
import dev.parley.scheduling.scorecard.ScorecardsResponse.FormView;
import dev.parley.scheduling.staff.NamedPerson;
import dev.parley.scheduling.staff.Staff;
import dev.parley.scheduling.staff.StaffMember;
import dev.parley.scheduling.staff.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows other cards to an interviewer only after they submitted their own. Drafts stay private to their author. */
@ApplicationScoped
class ScorecardViews {

    private final Interviews interviews;
    private final Scorecards scorecards;
    private final ScorecardForms forms;
    private final StaffMembers people;
    private final InstantSource clock;

    ScorecardViews(
            Interviews interviews,
            Scorecards scorecards,
            ScorecardForms forms,
            StaffMembers people,
            InstantSource clock) {
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.forms = forms;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    ScorecardsResponse of(Staff by, UUID interviewId) {
        Interview interview = interviews.visible(by, interviewId);
        List<Scorecard> cards = scorecards.of(interviewId);
        Optional<Scorecard> mine =
                cards.stream().filter(card -> card.personId().equals(by.id())).findFirst();
        List<Scorecard> submitted =
                cards.stream().filter(Scorecard::isSubmitted).toList();
        List<Scorecard> ofOthers = submitted.stream()
                .filter(card -> !card.personId().equals(by.id()))
                .toList();
        boolean manages = by.mayManage(interview.ownerId());
        boolean seesOthers = manages || mine.filter(Scorecard::isSubmitted).isPresent();
        List<UUID> waiting = waiting(interview, submitted);
        Map<UUID, StaffMember> known = peopleOf(interview, cards);
        Optional<ScorecardForm> form =
                mine.map(Scorecard::form).or(() -> forms.current(interview.job().id()));
        return new ScorecardsResponse(
                interviewId,
                interview.job().id(),
                form.map(FormView::of).orElse(null),
                form.isPresent() && waiting.contains(by.id()) && FillScorecard.isOpen(interview),
                interview.startsAt(),
                mine.map(card -> view(card, known)).orElse(null),
                seesOthers ? ofOthers.stream().map(card -> view(card, known)).toList() : List.of(),
                seesOthers ? 0 : ofOthers.size(),
                NamedPerson.of(waiting, known),
                manages ? Summary.of(submitted, waiting.size()) : null,
                clock.instant());
    }

    private static List<UUID> waiting(Interview interview, List<Scorecard> submitted) {
        List<UUID> waiting = new ArrayList<>(interview.raterIds());
        submitted.forEach(card -> waiting.remove(card.personId()));
        return waiting;
    }

    private Map<UUID, StaffMember> peopleOf(Interview interview, List<Scorecard> cards) {
        List<UUID> ids = new ArrayList<>(interview.raterIds());
        cards.forEach(card -> ids.add(card.personId()));
        return people.byIds(ids);
    }

    private static CardResponse view(Scorecard card, Map<UUID, StaffMember> known) {
        return CardResponse.of(
                card, NamedPerson.of(List.of(card.personId()), known).getFirst());
    }
}
