package org.meridian.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;

/**
 * The keys of the program, in the order in which they are listed. Menus take their keys from here,
 * the map its; what a field, a table or a slider does by itself is named.
 */
public enum ProgramKey {
  OPEN_DATASET(KeySection.FILE, "Shortcut+O"),
  IMPORT(KeySection.FILE, "Shortcut+I"),
  OPEN_SCENARIO(KeySection.FILE, "Shortcut+Shift+O"),
  SAVE(KeySection.FILE, "Shortcut+S"),
  SAVE_AS(KeySection.FILE, "Shortcut+Shift+S"),
  EXPORT_RANKING(KeySection.FILE, "Shortcut+E"),
  EXPORT_PICTURE(KeySection.FILE, "Shortcut+Shift+E"),
  COPY_FIGURE(KeySection.FILE, "Shortcut+Shift+C"),
  CAPTURE(KeySection.FILE, "Shortcut+K"),
  QUIT(KeySection.FILE, "Shortcut+Q"),
  UNDO(KeySection.EDIT, "Shortcut+Z"),
  REDO(KeySection.EDIT, "Shortcut+Shift+Z"),
  RESET(KeySection.EDIT, "Shortcut+Shift+R"),
  DESELECT(KeySection.EDIT, "Shortcut+D"),
  MAKE_FIRST(KeySection.EDIT, "Shortcut+M"),
  GROUP(KeySection.EDIT, "Shortcut+G"),
  FIND(KeySection.SEARCH, "Shortcut+F"),
  SUGGESTIONS(KeySection.SEARCH, "↑  ↓  Enter"),
  CLEAR_SEARCH(KeySection.SEARCH, "Esc"),
  WEIGHTS(KeySection.WINDOW, "Shortcut+1"),
  RANKING(KeySection.WINDOW, "Shortcut+2"),
  FOLD(KeySection.WINDOW, "Space  ←  →"),
  MULTIPLES(KeySection.WINDOW, "Shortcut+3"),
  LINKS(KeySection.WINDOW, "Shortcut+L"),
  LANGUAGE(KeySection.WINDOW, "Shortcut+Shift+L"),
  LARGER(KeySection.WINDOW, "Shortcut+EQUALS"),
  SMALLER(KeySection.WINDOW, "Shortcut+MINUS"),
  PLAIN(KeySection.WINDOW, "Shortcut+0"),
  PLAY_YEARS(KeySection.WINDOW, "Space"),
  STEP_YEARS(KeySection.WINDOW, "←  →"),
  FULL_SCREEN(KeySection.WINDOW, "F11"),
  MENUS(KeySection.WINDOW, "F10"),
  KEYS(KeySection.WINDOW, "F1"),
  SETTINGS(KeySection.WINDOW, "Shortcut+COMMA"),
  MOVE(KeySection.MAP, "←  ↑  →  ↓"),
  ZOOM(KeySection.MAP, "+  −"),
  WORLD(KeySection.MAP, "0  Home"),
  MAP_PROFILE(KeySection.MAP, "Enter"),
  CLEAR_ONE(KeySection.MAP, "Esc"),
  FRAME(KeySection.MAP, "Shift"),
  TURN(KeySection.MAP, "Alt"),
  CHANGES(KeySection.CLUSTERS, "[  ]"),
  NUMBERED(KeySection.CLUSTERS, "1 – 9"),
  FLY(KeySection.CLUSTERS, "Enter"),
  STEP(KeySection.CLUSTERS, "Shift+← →"),
  LONG_STEP(KeySection.CLUSTERS, "Shift+↑ ↓"),
  LET_GO(KeySection.CLUSTERS, "Esc"),
  CLUSTERS_PRESENTED(KeySection.CLUSTERS, "M"),
  PROFILE(KeySection.PROFILES, "Shortcut+P"),
  OPEN_ROW(KeySection.PROFILES, "Enter"),
  TRACE_UP(KeySection.PROFILES, "Backspace"),
  CLOSE_TRACE(KeySection.PROFILES, "Esc"),
  EDIT_CELL(KeySection.DATA, "Enter  F2"),
  GIVE_UP(KeySection.DATA, "Esc"),
  COPY(KeySection.DATA, "Ctrl+C"),
  SLIDER(KeySection.SLIDERS, "←  →"),
  TYPED(KeySection.SLIDERS, "↑  ↓"),
  TAKE(KeySection.SLIDERS, "Enter"),
  ROW_MENU(KeySection.SLIDERS, "Shift+F10"),
  PRESENT(KeySection.STAGE, "F5"),
  PRESENT_HERE(KeySection.STAGE, "Shift+F5"),
  NEXT_STEP(KeySection.STAGE, "PageDown  →  Space"),
  PREVIOUS_STEP(KeySection.STAGE, "PageUp  ←"),
  BOTH_ENDS(KeySection.STAGE, "Home  End"),
  NUMBERED_STEP(KeySection.STAGE, "1 – 9  Enter"),
  BLACK(KeySection.STAGE, "B"),
  FREEZE(KeySection.STAGE, "F"),
  POINTER(KeySection.STAGE, "P"),
  INK(KeySection.STAGE, "I"),
  STAGE_LANGUAGE(KeySection.STAGE, "L"),
  STAGE_LOOK(KeySection.STAGE, "T"),
  STAGE_NOTES(KeySection.STAGE, "N"),
  STAGE_QUESTIONS(KeySection.STAGE, "Q"),
  LEAVE_STAGE(KeySection.STAGE, "Esc");

  private final KeySection section;
  private final String keys;

  ProgramKey(KeySection section, String keys) {
    this.section = section;
    this.keys = keys;
  }

  /** The keys of a section, in order. */
  public static List<ProgramKey> of(KeySection section) {
    return Arrays.stream(values()).filter(key -> key.section == section).toList();
  }

  /** The key of a line of a menu. */
  public KeyCombination combination() {
    return KeyCombination.valueOf(keys);
  }

  /** How the keys are written for the reader. */
  public String shown() {
    return keys.replace("Shortcut", "Ctrl")
        .replace("EQUALS", "+")
        .replace("MINUS", "−")
        .replace("COMMA", ",");
  }

  /** Names the words on what it does. */
  public String wordsKey() {
    return section.titleKey() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
