package org.meridian.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.state.ThemeChoice;

/**
 * Dresses scenes: AtlantaFX Primer in light or dark, our own sheet over it, the bundled fonts in
 * it, and the pseudo-class {@code dark} on the root while the look is dark.
 */
public final class SceneTheme {

  /** Set on the root of every dressed scene while the look is dark. */
  public static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  /** In the order in which they overrule one another. */
  private static final List<String> SHEETS =
      List.of(
          "meridian",
          "clusters",
          "links",
          "map",
          "matrix",
          "method",
          "profile",
          "stage",
          "story",
          "tip");

  private static final List<String> FONTS =
      List.of(
          "/org/meridian/fonts/NotoSansSC-Regular.ttf", "/org/meridian/fonts/NotoSansSC-Bold.ttf");

  private final Explorer explorer;
  private final ObservableValue<Boolean> systemIsDark;

  /**
   * @param explorer says which look is asked for, and is told which is in force
   * @param systemIsDark whether the system wears a dark look
   */
  public SceneTheme(Explorer explorer, ObservableValue<Boolean> systemIsDark) {
    this.explorer = explorer;
    this.systemIsDark = systemIsDark;
    explorer.theme().subscribe(choice -> apply());
    systemIsDark.subscribe(dark -> apply());
  }

  /**
   * Loads the bundled fonts; call it once, before the first scene.
   *
   * @throws IllegalStateException if the program was built without them
   */
  public static void loadFonts() {
    FONTS.forEach(SceneTheme::loadFont);
  }

  private static void loadFont(String path) {
    try (InputStream stream = SceneTheme.class.getResourceAsStream(path)) {
      if (stream == null || Font.loadFont(stream, 13) == null) {
        throw new IllegalStateException("cannot read the bundled font " + path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Dresses a scene now and whenever the look or the size of text changes. */
  public void dress(Scene scene) {
    explorer.dark().subscribe(dark -> dress(scene, dark, explorer.textScale().get()));
    explorer.textScale().subscribe((was, now) -> dress(scene, explorer.dark().get(), now));
  }

  /** Popups take over the sheets of their window when they open, so colours come as sheets. */
  private static void dress(Scene scene, boolean dark, TextScale scale) {
    List<String> sheets = new ArrayList<>();
    SHEETS.forEach(name -> sheets.add(ScaledSheet.address(name, scale.factor())));
    sheets.add(ScaledSheet.address(dark ? "dark" : "light", 1));
    scene.getStylesheets().setAll(sheets);
    scene.getRoot().pseudoClassStateChanged(DARK, dark);
  }

  private void apply() {
    ThemeChoice choice = explorer.theme().get();
    boolean dark =
        choice == ThemeChoice.DARK
            || choice == ThemeChoice.SYSTEM && Boolean.TRUE.equals(systemIsDark.getValue());
    explorer.dark().set(dark);
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }
}
