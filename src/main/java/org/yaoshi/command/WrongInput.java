package org.yaoshi.command;

/** Something the person at the terminal has to put right; its message is all she sees. */
final class WrongInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongInput(String message) {
        super(message);
    }
}
