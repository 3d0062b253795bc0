package org.yaoshi.platform;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.yaoshi.document.Language;
import org.yaoshi.document.Misread;
import org.yaoshi.formulation.FormulationReader;

/** How the values in an address are read: a day, a language. What cannot be read is a problem, never a guess. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == LocalDate.class) {
            return new Reading<>(text -> type.cast(day(text)));
        }
        if (type == Language.class) {
            return new Reading<>(text -> type.cast(language(text)));
        }
        return null;
    }

    private static LocalDate day(String text) {
        try {
            return FormulationReader.date(text);
        } catch (Misread noDay) {
            throw unreadable(noDay.words().en() + ".");
        }
    }

    private static Language language(String text) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(text))
                .findFirst()
                .orElseThrow(() -> unreadable("«" + text + "» is no language spoken here; write zh or en."));
    }

    private static Refused unreadable(String detail) {
        return new Refused(Problem.of(Response.Status.BAD_REQUEST, detail));
    }

    /** An address without the parameter gives null, as Jakarta REST has it. */
    private record Reading<T>(Function<String, T> reading) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return text == null ? null : reading.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
