package dev.parley.verification.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For the document alone: what is filled in is a text, or true or false. */
@Schema(
        name = "FieldValue",
        anyOf = {String.class, Boolean.class})
public interface FieldValue {}
