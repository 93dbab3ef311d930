package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.io.story.StoryFile;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.Story;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.story.StoryTools;
import org.meridian.view.View;
import org.meridian.view.Views;

/**
 * An evening and a morning with the program as it is: eight steps are captured, put in order and
 * saved, presented on a second screen, left for a question, returned to, broken off, and gone on
 * with after a new start.
 */
final class TalkDayJourney extends ProgramAtHome {

  private static final List<View> EIGHT =
      List.of(
          Views.MAP,
          Views.CLUSTERS,
          Views.LINKS,
          Views.MATRIX,
          Views.SCATTER,
          Views.COMPARE,
          Views.GROUPS,
          Views.DATA);

  private StoryTools told() {
    return window.story();
  }

  private Story story() {
    return screen.ask(() -> told().desk().story());
  }

  @Test
  void anEveningAndAMorning() throws IOException, TimeoutException {
    captureEight();
    present("stage.menu.first");
    assertThat(audience().getX()).isEqualTo(TwoScreens.PROJECTOR.x());
    assertThat(audience().getWidth()).isEqualTo(TwoScreens.PROJECTOR.width());
    assertThat(audience().getHeight()).isEqualTo(TwoScreens.PROJECTOR.height());
    assertThat(presenter()).isNotSameAs(audience().getScene());
    List<int[]> steps = goThrough();
    aQuestionIsAnsweredAndLeft(steps);
    nothingIsLostByLanguages(steps);
    Story before = story();

    quit();
    start();
    assertThat(story()).isEqualTo(before);
    present("stage.menu.here");
    assertThat(place()).isEqualTo("Step 4 of 8");
    assertThat(pixels()).isEqualTo(steps.get(3));
    screen.run(() -> talk().press("ESCAPE"));
    screen.await(() -> window.talk().isEmpty());
    aFigureThatIsDroppedGivesAllBack();
  }

  private void aFigureThatIsDroppedGivesAllBack() throws IOException {
    turnTo(Views.MAP);
    screen.run(
        () -> {
          window.map().zoom(1.7);
          explorer().selection().select(List.of("shanghai"));
          explorer().commit("weights.step.weight", TalkDayJourney::withoutPolicy);
        });
    rest();
    byte[] figure = export();
    String ranking = ranking();
    Path dropped = Files.move(home.resolve("talk.png"), home.resolve("dropped.png"));

    screen.run(
        () -> {
          explorer().reset();
          explorer().selection().clear();
          window.map().reset();
        });
    turnTo(Views.DATA);
    assertThat(ranking()).isNotEqualTo(ranking);
    screen.run(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(dropped)));
    screen.await(() -> explorer().selection().cities().get().contains("shanghai"));
    screen.await(window.map()::isSettled);
    rest();
    assertThat(ranking()).isEqualTo(ranking);
    assertThat(export()).isEqualTo(figure);
  }

  private static Scenario withoutPolicy(Scenario now) {
    return now.withSettings(now.settings().withWeights(new WeightSet(Map.of("policy", 0.0))));
  }

  private String ranking() {
    return Arrays.toString(explorer().result().get().cities().ranking().order());
  }

  private byte[] export() throws IOException {
    Path file = home.resolve("talk.png");
    menu("shell.menu.file", "shell.figure.menu", "shell.figure.export");
    screen.await(() -> screen.robot().lookup("#figure-take").tryQuery().isPresent());
    screen.run(() -> ((Button) screen.robot().lookup("#figure-take").query()).fire());
    screen.await(() -> Files.exists(file) && window.isIdle());
    return Files.readAllBytes(file);
  }

  private void captureEight() throws IOException {
    for (View view : EIGHT) {
      int before = story().size();
      turnTo(view);
      screen.robot().press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
      screen.await(() -> told().desk().story().size() == before + 1);
    }
    assertThat(views()).isEqualTo(EIGHT.stream().map(View::id).toList());
    screen.run(() -> told().actions().move(7, 0));
    screen.run(() -> told().actions().move(2, 5));
    assertThat(views())
        .containsExactly(
            "data", "map", "links", "matrix", "scatter", "clusters", "compare", "groups");
    screen.run(() -> told().files().save());
    screen.await(() -> !told().desk().state().get().isChanged());
    Path file = home.resolve("talk.meridian-story.json");
    assertThat(StoryFile.read(file).value().orElseThrow().story()).isEqualTo(story());
    assertThat(Files.readString(file)).doesNotContain(home.toString());
  }

  private List<String> views() {
    return story().steps().stream().map(step -> step.viewpoint().view()).toList();
  }

  private void present(String item) {
    menu("stage.menu", item);
    screen.await(() -> window.talk().isPresent());
    settle();
  }

  private String place() {
    return screen.ask(() -> ((Labeled) presenter().lookup("#presenter-place")).getText());
  }

  /** To the end and back: each step is the same picture again, and no other's. */
  private List<int[]> goThrough() {
    List<int[]> steps =
        IntStream.range(0, EIGHT.size())
            .mapToObj(
                at -> {
                  if (at > 0) {
                    press(KeyCode.PAGE_DOWN);
                  }
                  return pixels();
                })
            .toList();
    assertThat(steps.stream().map(Arrays::hashCode).distinct()).hasSize(EIGHT.size());
    for (int at = EIGHT.size() - 2; at >= 3; at--) {
      press(KeyCode.PAGE_UP);
      assertThat(pixels()).isEqualTo(steps.get(at));
    }
    assertThat(place()).isEqualTo("Step 4 of 8");
    return steps;
  }

  private void aQuestionIsAnsweredAndLeft(List<int[]> steps) {
    Story before = story();
    ToggleButton drawer = (ToggleButton) node("#stage-try");
    screen.run(drawer::fire);
    TextField weight = (TextField) node("#percent-policy");
    screen.run(() -> weight.setText("0"));
    screen.run(() -> weight.getOnAction().handle(new ActionEvent()));
    screen.await(() -> talk().state().get().off());
    settle();
    assertThat(pixels()).isNotEqualTo(steps.get(3));
    assertThat(screen.ask(() -> ((Labeled) node("#presenter-off")).getText()))
        .isEqualTo("Off the story");
    press(KeyCode.ESCAPE);
    assertThat(pixels()).isEqualTo(steps.get(3));
    assertThat(story()).isEqualTo(before);
  }

  private Node node(String query) {
    return screen.ask(() -> presenter().lookup(query));
  }

  private void nothingIsLostByLanguages(List<int[]> steps) {
    press(KeyCode.L);
    assertThat(explorer().language().get()).isEqualTo(Language.CHINESE);
    assertThat(pixels()).isNotEqualTo(steps.get(3));
    press(KeyCode.L);
    assertThat(pixels()).isEqualTo(steps.get(3));
  }
}
