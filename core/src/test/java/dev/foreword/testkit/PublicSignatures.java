package dev.foreword.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The types that users meet: those in the signatures of everything public outside of internal packages. */
public final class PublicSignatures {

    private PublicSignatures() {}

    /** Every place where a public signature shows a type that is neither Java's nor public API of Foreword. */
    public static List<String> foreignTypes(JavaClasses classes, Predicate<JavaClass> inspected) {
        List<String> found = new ArrayList<>();
        for (JavaClass owner : classes) {
            if (isPublic(owner) && inspected.test(owner)) {
                owner.getSuperclass().ifPresent(type -> check(owner.getName(), type, found));
                owner.getInterfaces().forEach(type -> check(owner.getName(), type, found));
                owner.getMembers().stream()
                        .filter(PublicSignatures::isVisible)
                        .forEach(member -> types(member).forEach(type -> check(member.getFullName(), type, found)));
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /** Public itself, and so is every class around it; not internal. */
    public static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !isInternal(type)
                && type.getEnclosingClass().map(PublicSignatures::isPublic).orElse(true);
    }

    private static boolean isInternal(JavaClass type) {
        return (type.getPackageName() + ".").contains(".internal.");
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        Stream<JavaType> parameters = unit.getParameterTypes().stream();
        Stream<JavaType> returned = unit instanceof JavaConstructor ? Stream.empty() : Stream.of(unit.getReturnType());
        return Stream.concat(Stream.concat(returned, parameters), unit.getExceptionTypes().stream());
    }

    private static void check(String place, JavaType type, List<String> found) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            JavaClass shown = raw.getBaseComponentType();
            boolean ours = shown.getPackageName().startsWith("dev.foreword");
            boolean known =
                    shown.isPrimitive() || shown.getPackageName().startsWith("java.") || (ours && !isInternal(shown));
            if (!known) {
                found.add(place + " shows " + shown.getName());
            }
        }
    }
}
