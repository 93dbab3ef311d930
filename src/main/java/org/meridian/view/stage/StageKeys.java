package org.meridian.view.stage;

import java.util.Map;
import java.util.Optional;

/**
 * What the keys of a keyboard or a clicker mean on the stage, with the number that is being typed.
 * Keys go by the names of the toolkit's key codes, such as {@code PAGE_DOWN}.
 *
 * @param typed the number so far; 0 for none
 * @param at when its last digit came, in milliseconds of any clock
 */
public record StageKeys(int typed, long at) {

  /** Nothing typed. */
  public static final StageKeys NONE = new StageKeys(0, 0);

  /** A number is forgotten so long after its last digit, in milliseconds. */
  public static final long PATIENCE = 2_000;

  /** No story has more steps; further digits are dropped. */
  private static final int MOST = 9_999;

  private static final Map<String, StageCommand.Act> ACTS =
      Map.ofEntries(
          Map.entry("PAGE_DOWN", StageCommand.Act.NEXT),
          Map.entry("RIGHT", StageCommand.Act.NEXT),
          Map.entry("DOWN", StageCommand.Act.NEXT),
          Map.entry("SPACE", StageCommand.Act.NEXT),
          Map.entry("PAGE_UP", StageCommand.Act.PREVIOUS),
          Map.entry("LEFT", StageCommand.Act.PREVIOUS),
          Map.entry("UP", StageCommand.Act.PREVIOUS),
          Map.entry("BACK_SPACE", StageCommand.Act.PREVIOUS),
          Map.entry("HOME", StageCommand.Act.FIRST),
          Map.entry("END", StageCommand.Act.LAST),
          Map.entry("B", StageCommand.Act.BLACK),
          Map.entry("PERIOD", StageCommand.Act.BLACK),
          Map.entry("F", StageCommand.Act.FREEZE),
          Map.entry("P", StageCommand.Act.POINTER),
          Map.entry("I", StageCommand.Act.INK),
          Map.entry("L", StageCommand.Act.LANGUAGE),
          Map.entry("T", StageCommand.Act.THEME),
          Map.entry("N", StageCommand.Act.NOTES),
          Map.entry("Q", StageCommand.Act.ASK),
          Map.entry("ESCAPE", StageCommand.Act.LEAVE));

  /**
   * What a key did.
   *
   * @param keys what is typed now
   * @param command what was asked for, if anything
   * @param isKnown whether the key means something here, so that nobody else is to take it
   */
  public record KeyReading(StageKeys keys, Optional<StageCommand> command, boolean isKnown) {}

  /**
   * Reads a key that was pressed without Ctrl, Alt or Meta.
   *
   * @param code name of the key code
   * @param millis when, by the clock of {@link #at}
   */
  public KeyReading press(String code, long millis) {
    if (code.matches("(DIGIT|NUMPAD)[0-9]")) {
      int digit = code.charAt(code.length() - 1) - '0';
      return new KeyReading(with(digit, millis), Optional.empty(), true);
    }
    if (code.equals("ENTER")) {
      return enter(millis);
    }
    Optional<StageCommand> act = Optional.ofNullable(ACTS.get(code));
    return new KeyReading(NONE, act, act.isPresent());
  }

  private StageKeys with(int digit, long millis) {
    int next = typed(millis) * 10 + digit;
    return new StageKeys(next > MOST ? typed : next, millis);
  }

  private KeyReading enter(long millis) {
    int number = typed(millis);
    return new KeyReading(
        NONE,
        number > 0 ? Optional.of(new StageCommand.GoToStep(number - 1)) : Optional.empty(),
        true);
  }

  /** The number typed so far, 0 once it is forgotten. */
  public int typed(long millis) {
    return millis - at <= PATIENCE ? typed : 0;
  }
}
