package id.akuntabel.paper.word;

import id.akuntabel.paper.Picture;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the record of a paper offers to a template, told from its type alone: an empty list has a shape, too.
sealed interface Shape {

    record Text() implements Shape {}

    record Image() implements Shape {}

    /// `{{?ada}} … {{/ada}}`
    record Flag() implements Shape {}

    /// Plain lines.
    record Lines() implements Shape {}

    /// Rows of a table, or repeated blocks.
    record Rows(Group row) implements Shape {}

    /// @param members by their Indonesian names
    record Group(Map<String, Member> members) implements Shape {}

    /// @param read how to get it from the record
    record Member(Method read, Shape shape) {}

    /// What a [Paper] says to the press and not to its reader.
    Set<String> FOR_THE_PRESS = Set.of("sheet", "watermark", "drawings", "footer", "qr", "toString", "hashCode");

    /// The components of the record and its other questions without arguments, as far as they have a shape.
    static Group of(Class<?> record) {
        var members = new TreeMap<String, Member>();
        for (var method : questions(record)) {
            var shape = of(method.getGenericReturnType());
            if (shape != null) {
                members.put(Words.of(record, method.getName()), new Member(method, shape));
            }
        }
        return new Group(members);
    }

    static List<Method> questions(Class<?> record) {
        var questions = new ArrayList<Method>();
        for (var method : record.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && !FOR_THE_PRESS.contains(method.getName())
                    && of(method.getGenericReturnType()) != null) {
                questions.add(method);
            }
        }
        return questions;
    }

    private static @org.jspecify.annotations.Nullable Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            var element = list.getActualTypeArguments()[0];
            return element == String.class
                    ? new Lines()
                    : element instanceof Class<?> row && row.isRecord() ? new Rows(of(row)) : null;
        }
        if (!(type instanceof Class<?> single)) {
            return null;
        }
        if (single == boolean.class) {
            return new Flag();
        }
        if (single == Picture.class) {
            return new Image();
        }
        if (single == String.class || single == int.class || single == long.class) {
            return new Text();
        }
        return single.isRecord() ? of(single) : null;
    }
}
