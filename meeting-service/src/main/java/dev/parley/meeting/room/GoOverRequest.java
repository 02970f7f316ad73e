package dev.parley.meeting.room;

/** @param as candidate or interviewer, when both credentials are there */
public record GoOverRequest(String as) {}
