package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;
import org.testfx.util.WaitForAsyncUtils;

/** Every dialog opens whole, whichever was open before. */
final class DialogsJourney extends WindowJourney {

  private final Map<String, Runnable> dialogs = new LinkedHashMap<>();

  private DialogsJourney() {
    dialogs.put("#settings-dialog", () -> shortcut(KeyCode.COMMA));
    dialogs.put("#shortcuts", () -> robot.type(KeyCode.F1));
    dialogs.put("#about", this::about);
    dialogs.put("#problem-dialog", () -> shortcut(KeyCode.O));
    dialogs.put("#basemap-dialog", this::basemap);
  }

  private void shortcut(KeyCode key) {
    robot.press(KeyCode.SHORTCUT).type(key).release(KeyCode.SHORTCUT);
  }

  private void about() {
    // A narrow window keeps the menus in one button; help is the last of them.
    robot.clickOn("#menu-button");
    await(((MenuButton) find("#menu-button"))::isShowing);
    robot.type(KeyCode.UP, KeyCode.RIGHT);
    String about = window.messages.get("shell.help.about");
    await(() -> robot.lookup(about).tryQuery().isPresent());
    robot.clickOn(about);
  }

  private void basemap() {
    act(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(Path.of("a-map.geojson"))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyDialogIsWholeAfterEveryOther(Language language) {
    act(
        () -> {
          stage.setWidth(1280);
          stage.setHeight(720);
          window.explorer.language().set(language);
        });
    window.ports.chosen = Optional.of(Path.of("broken"));
    window.ports.problems =
        List.of(new Problem("values.csv", 7, "value", "x", ProblemCode.NOT_A_NUMBER, List.of()));
    List<String> all = List.copyOf(dialogs.keySet());
    // One walk in which each follows each, itself included, exactly once.
    for (int first = 0; first < all.size(); first++) {
      open(all.get(first));
      for (int second = first + 1; second < all.size(); second++) {
        open(all.get(first));
        open(all.get(second));
      }
    }
  }

  private void open(String dialog) {
    dialogs.get(dialog).run();
    await(() -> robot.lookup(dialog).tryQuery().isPresent());
    DialogPane pane = (DialogPane) find(dialog);
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          assertWhole(pane);
          pane.getScene().getWindow().hide();
          return null;
        });
    settle();
  }

  private static void assertWhole(DialogPane pane) {
    Window shown = pane.getScene().getWindow();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    assertThat(shown.getX()).isBetween(screen.getMinX(), screen.getMaxX() - shown.getWidth());
    assertThat(shown.getY()).isBetween(screen.getMinY(), screen.getMaxY() - shown.getHeight());
    assertThat(pane.getHeight())
        .as(pane.getId())
        .isGreaterThanOrEqualTo(Math.min(pane.prefHeight(pane.getWidth()), screen.getHeight()) - 1);
    assertThat(pane.getWidth()).isGreaterThanOrEqualTo(pane.prefWidth(-1) - 1);
    pane.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> label.lookup(".text") instanceof Text)
        .forEach(
            label ->
                assertThat(((Text) label.lookup(".text")).getText().replaceAll("\\s", ""))
                    .isEqualTo(label.getText().replaceAll("\\s", "")));
  }
}
