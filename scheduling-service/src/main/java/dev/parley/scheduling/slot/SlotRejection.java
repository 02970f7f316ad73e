package dev.parley.scheduling.slot;

import dev.parley.platform.problem.Rejection;

public abstract sealed class SlotRejection extends Rejection {

    private SlotRejection(String code, String detail) {
        super(code, detail);
    }

    public static final class SlotFull extends SlotRejection {
        private final transient Slot slot;

        public SlotFull(Slot slot) {
            super("slot-full", "All seats in this slot are taken. Choose another slot.");
            this.slot = slot;
        }

        Slot slot() {
            return slot;
        }
    }

    static final class SlotClosed extends SlotRejection {
        SlotClosed() {
            super("slot-closed", "The slot is closed. Choose another one.");
        }
    }

    static final class SlotCancelled extends SlotRejection {
        SlotCancelled() {
            super("slot-closed", "The slot was cancelled. Choose another one.");
        }
    }

    static final class HasBookings extends SlotRejection {
        HasBookings() {
            super("conflict", "This slot has bookings. Close it and create another one instead.");
        }
    }

    static final class TooFewSeats extends SlotRejection {
        TooFewSeats(int booked, int kept) {
            super("conflict", "Seats are taken (" + booked + " booked, " + kept + " held). Keep at least as many.");
        }
    }
}
