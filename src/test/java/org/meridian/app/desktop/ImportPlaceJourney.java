package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;

/** Places that are set by hand, and files that change after they were imported. */
final class ImportPlaceJourney extends ImportDesk {

  @Test
  void anUnknownPlaceIsSetOnTheMapAndRowsAreLeftOut() {
    fire("#import-next");
    choose("Atlantis");
    type("#import-place", "north of here");
    fire("#import-place-set");
    assertThat(robot.lookup("#import-place-wrong").query().isVisible()).isTrue();
    type("#import-place", "36.5, -25.25");
    fire("#import-place-set");
    screen.await(() -> standing("Atlantis").equals("DECIDED") && !open().isDisabled());
    choose("苏黎世");
    fire("#import-leave");
    screen.await(() -> standing("苏黎世").equals("DECIDED") && !open().isDisabled());
    choose("Atlantis");
    clickMap(0.5, 0.5);
    screen.await(() -> place().equals("0.0, 0.0") && !open().isDisabled());
    fire("#import-open");
    screen.await(() -> explorer().dataset().get() != first);
    assertThat(explorer().dataset().get().cities())
        .anyMatch(city -> city.name().en().equals("Atlantis") && city.latitude() == 0)
        .noneMatch(city -> city.id().equals("zurich"));
  }

  private void type(String query, String text) {
    screen.run(() -> robot.lookup(query).queryTextInputControl().setText(text));
  }

  private String place() {
    return robot.lookup("#import-place").queryTextInputControl().getText();
  }

  /** A click at shares of the map's width and height. */
  private void clickMap(double x, double y) {
    screen.run(
        () -> {
          Node map = robot.lookup("#import-map").query();
          Bounds box = map.getLayoutBounds();
          Point2D at = map.localToScene(box.getWidth() * x, box.getHeight() * y);
          for (EventType<MouseEvent> type :
              List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            map.fireEvent(click(type, at.getX(), at.getY()));
          }
        });
  }

  private static MouseEvent click(EventType<MouseEvent> type, double x, double y) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void aFileThatChangedIsReadAgainWithItsScenarioAndAFaultyOneLeavesAllAsItWas()
      throws IOException {
    fire("#import-open");
    screen.await(() -> explorer().dataset().get() != first && explorer().result().get() != null);
    Dataset built = explorer().dataset().get();
    String weighted = built.structure().node(0).children().getFirst().id();
    screen.run(() -> explorer().commit("shell.step.reset", now -> heavier(now, weighted)));
    save(TABLE.replace("148", "150"));
    screen.await(() -> reload().findAny().isPresent());
    screen.run(() -> reload().findAny().orElseThrow().fire());
    screen.await(() -> explorer().dataset().get() != built);
    assertThat(bar()).contains("Values changed: 1;").contains("The scenario is kept.");
    assertThat(explorer().scenario().get().settings().weights().byNode()).containsKey(weighted);
    Dataset again = explorer().dataset().get();
    save("<html><body>gone</body></html>");
    screen.await(() -> reload().findAny().isPresent());
    screen.run(() -> reload().findAny().orElseThrow().fire());
    screen.await(() -> !robot.lookup(".alert .button").queryAll().isEmpty());
    assertThat(explorer().dataset().get()).isSameAs(again);
    fire(".alert .button");
  }

  private Stream<Button> reload() {
    return robot.lookup("#session-bar .button").queryAllAs(Button.class).stream()
        .filter(button -> "imports.reload".equals(button.getId()));
  }

  private static Scenario heavier(Scenario now, String node) {
    return now.withSettings(now.settings().withWeights(now.settings().weights().with(node, 3)));
  }

  private void save(String table) throws IOException {
    Files.write(file, table.getBytes(Charset.forName("GB18030")));
  }

  private String bar() {
    return robot.lookup("#session-bar .session-words").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.joining(" "));
  }
}
