package dev.parley.meeting.recording;

import dev.parley.platform.storage.ObjectBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The objects in the storage belong to interviews. */
@ApplicationScoped
class BookOfRecordings {

    @Produces
    @Singleton
    ObjectBook book(EntityManager entities) {
        return new ObjectBook(entities, "interview_id");
    }
}
