package dev.parley.meeting.room;

import dev.parley.meeting.MeetingSettings;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.function.Predicate;

/** How many people fit. Guests have limits of their own, so that they never take an invited person's place. */
@ApplicationScoped
class RoomSpace {

    private final MeetingSettings.Room settings;

    RoomSpace(MeetingSettings settings) {
        this.settings = settings.room();
    }

    /** @param all everyone in the room; may include the newcomer */
    void checkArrival(Participant newcomer, List<Participant> all) {
        if (!newcomer.inLobby()) {
            checkInside(newcomer, all);
        } else if (newcomer.isGuest()) {
            checkGuestInLobby(newcomer, all);
        }
    }

    private void checkGuestInLobby(Participant guest, List<Participant> all) {
        if (count(all, guest, other -> other.isWaiting() && other.sharesNetworkWith(guest))
                >= settings.maxGuestsOfOneNetwork()) {
            throw full("Several guests from your network are waiting already."
                    + " Open the link in your email, or try again in a minute.");
        }
        if (count(all, guest, other -> other.isGuest() && other.isWaiting()) >= settings.maxGuestsInLobby()) {
            throw full("The lobby is full. Open the link in your email, or try again in a minute.");
        }
    }

    void checkInside(Participant newcomer, List<Participant> all) {
        if (newcomer.isGuest()) {
            checkGuestInside(newcomer, all);
        } else if (count(all, newcomer, other -> !other.isGuest() && other.isInside()) >= settings.maxInside()) {
            throw full("The room is full. Try again when someone has left.");
        }
    }

    private void checkGuestInside(Participant guest, List<Participant> all) {
        if (count(all, guest, other -> other.isGuest() && other.isInside()) >= settings.maxGuestsInside()) {
            throw full("The room has no space for more guests. Admit this one when another guest has left.");
        }
        if (count(all, guest, Participant::isInside) >= settings.maxInside()) {
            throw full("The room is full. Admit this guest when someone has left.");
        }
    }

    private static long count(List<Participant> all, Participant except, Predicate<Participant> which) {
        return all.stream()
                .filter(other -> !other.participantId().equals(except.participantId()))
                .filter(which)
                .count();
    }

    private static Rejection full(String detail) {
        return Problems.of("room-full", detail);
    }
}
