package dev.parley.meeting.selfpaced;

import dev.parley.meeting.adjustment.AdjustmentView;
import dev.parley.meeting.adjustment.ReopeningView;
import dev.parley.meeting.recording.RecordingResponse;
import dev.parley.meeting.recording.RecordingState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a candidate is in a self-paced interview. Clocks run by {@code now}, the server's clock.
 *
 * @param questions      how many there are; 0 while they are not written
 * @param about          how long thinking and one typed answer to each question take at most
 * @param extraPercent   how much more time this candidate has than others; the times here include it
 * @param consentVersion of the text that {@code start} needs an agreement to
 * @param keptFor        how long answers are kept after the end, at most
 * @param adjustment     what the candidate asked for last
 * @param question       the one that is asked
 * @param uploads        recordings of given answers of which something has not arrived
 * @param handInUntil    when no recording is taken any more; absent before the start
 * @param maxChunkBytes  of one chunk of a recording
 */
@Schema(name = "SelfPacedResponse")
record RunResponse(
        UUID interviewId,
        RunState state,
        String jobTitle,
        String companyName,
        @Nullable String contactName,
        @Nullable Instant opensAt,
        @Nullable Instant deadline,
        @Nullable String zone,
        Instant now,
        int questions,
        int answered,
        Duration about,
        int extraPercent,
        String consentVersion,
        Duration keptFor,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable AdjustmentView adjustment,
        @Nullable AskedQuestion question,
        List<Upload> uploads,
        @Nullable Instant handInUntil,
        long maxChunkBytes) {

    /**
     * @param number   of the question, from 1 on
     * @param part     from 1 on, within its try
     * @param received how many chunks have arrived
     */
    @Schema(name = "Upload")
    record Upload(UUID id, UUID questionId, int number, int take, int part, RecordingState state, int received) {}

    /**
     * @param number        from 1 on
     * @param audioUrl      where the question is heard, a path of this site; absent when it is not read out, or no voice can
     * @param phase         thinking: the answer may be begun; answering: its clock runs; done: the candidate may go on
     * @param thinkEndsAt   when the answer's clock starts by itself
     * @param answerTime    for a typed answer
     * @param recordingTime for a recorded answer
     * @param by            how this try is given; absent before it is begun, and when it began by itself, until it is
     *                      begun by one of both
     * @param take          how often an answer was begun
     * @param draft         what was being typed
     * @param answer        what was typed and counts so far
     * @param recorded      whether a recording counts so far
     * @param recordings    of all tries
     * @param askedAgain    why a question of a finished interview is asked again, and until when
     * @param mayBegin      whether an answer may be begun now, for the first time or again
     */
    @Schema(name = "AskedQuestion")
    record AskedQuestion(
            UUID id,
            int number,
            boolean last,
            String text,
            @Nullable String audioUrl,
            AnswerPhase phase,
            @Nullable Duration thinkTime,
            @Nullable Instant thinkEndsAt,
            Duration answerTime,
            Duration recordingTime,
            @Nullable AnswerBy by,
            @Nullable Instant answerEndsAt,
            int take,
            int takes,
            boolean mayBegin,
            @Nullable ReopeningView askedAgain,
            @Nullable String draft,
            int draftRevision,
            @Nullable String answer,
            boolean recorded,
            List<RecordingResponse> recordings) {}
}
