package dev.foreword.cli;

/** The {@code foreword} command. */
public final class Foreword {

    private Foreword() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
