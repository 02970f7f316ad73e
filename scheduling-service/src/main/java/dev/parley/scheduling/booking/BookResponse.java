package dev.parley.scheduling.booking;

import dev.parley.scheduling.interview.InterviewResponse;
import dev.parley.scheduling.slot.SlotBooking;
import dev.parley.scheduling.slot.SlotResponse;

import java.time.Instant;
import java.util.UUID;

public record BookResponse(BookingResponse booking, SlotResponse slot, InterviewResponse interview) {

    public record BookingResponse(UUID id, UUID slotId, UUID interviewId, Instant bookedAt) {

        static BookingResponse of(SlotBooking booking) {
            return new BookingResponse(booking.id(), booking.slotId(), booking.interviewId(), booking.bookedAt());
        }
    }
}
