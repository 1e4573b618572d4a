package dev.foreword.frontmatter.internal;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.tokens.Token;

/**
 * A scanner that keeps its next token at hand. The parser asks for it some ten times before it takes it, and snakeyaml's
 * own scanner looks each time whether the token may still turn out to be a key.
 */
final class HeldToken implements Scanner {

    private final Scanner scanner;
    private @Nullable Token next;
    private Token.@Nullable ID id;

    HeldToken(Scanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public boolean checkToken(Token.ID choice) {
        return id() == choice;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        Token.ID found = id();
        for (Token.ID choice : choices) {
            if (found == choice) {
                return true;
            }
        }
        return choices.length == 0;
    }

    private Token.ID id() {
        Token.ID known = id;
        return known != null ? known : peekToken().getTokenId();
    }

    @Override
    public Token peekToken() {
        Token token = next;
        if (token == null) {
            token = scanner.peekToken();
            next = token;
            id = token.getTokenId();
        }
        return token;
    }

    @Override
    public Token getToken() {
        next = null;
        id = null;
        return scanner.getToken();
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
