package dev.foreword.bind.internal;

import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Map;

/** What to use in place of a type that the binder does not read. */
final class UnboundTypes {

    private UnboundTypes() {}

    static String advice(Class<?> type) {
        String name = type.getSimpleName();
        if (type.isArray()) {
            return "arrays cannot be bound; use a List";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return name + " cannot be bound; use List, Set or Collection";
        }
        if (Map.class.isAssignableFrom(type)) {
            return name + " cannot be bound; use Map";
        }
        if (Date.class.isAssignableFrom(type) || Calendar.class.isAssignableFrom(type)) {
            return name + " cannot be bound; use LocalDate, OffsetDateTime or another type of java.time";
        }
        return name + " cannot be bound; make it a record, or say how with Binder.builder().scalar(" + name
                + ".class, ...) or .converter(" + name + ".class, ...)";
    }
}
