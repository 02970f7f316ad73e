package dev.parley.invite.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
public class LevelColumn implements AttributeConverter<Level, String> {

    @Override
    public String convertToDatabaseColumn(Level level) {
        return level == null ? null : level.wire();
    }

    @Override
    public Level convertToEntityAttribute(String column) {
        return column == null ? null : Level.of(column);
    }
}
