package org.meridian.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.period.Period;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.ViewStage;
import org.meridian.view.map.options.LayerSwitch;

/** Years are played, stopped and gone through by keys; a play is one step of undo. */
final class YearPlayerJourney {

  private static final Period FIRST = Period.of(2019);
  private static final Period LAST = Period.of(2022);

  /** Goes on when the test says so. */
  private static final class Paced implements PlayPace {
    private Runnable next;

    @Override
    public void then(Runnable following) {
      next = following;
    }

    @Override
    public void cancel() {
      next = null;
    }
  }

  private final Paced pace = new Paced();
  private YearPlayer player;
  private MapView map;
  private final ViewStage stage = ViewStage.open(ShippedSides.RANKINGS, 700, 420, this::make);

  private VBox make(ViewStage.Tools tools) {
    player = new YearPlayer(tools.explorer(), pace);
    MapChoices choices = new MapChoices(MapTools.settings(new HashMap<>()));
    choices.layer(LayerSwitch.LINKS, false);
    map = MapTools.view(tools, choices);
    VBox.setVgrow(map, Priority.ALWAYS);
    return new VBox(new PlayerControl(tools.explorer(), tools.messages(), player), map);
  }

  @BeforeEach
  void beginWithTheFirstYear() {
    stage.run(() -> stage.explorer().commit("shell.step.year", now -> now.withYear(FIRST)));
    stage.await(() -> stage.explorer().result().get().scenario().year().equals(FIRST));
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private Period year() {
    return stage.ask(() -> stage.explorer().scenario().get().year());
  }

  private Period kept() {
    return stage.ask(() -> stage.explorer().history().get().current().year());
  }

  private void play() {
    stage.run(() -> stage.find("years-play", ToggleButton.class).fire());
    stage.await(() -> pace.next != null);
  }

  private void goOn() {
    stage.run(() -> pace.next.run());
  }

  @Test
  void aPlayEndsAtTheLastYearAndIsOneStepBack() {
    play();
    assertThat(year()).isEqualTo(LAST);
    assertThat(kept()).isEqualTo(FIRST);
    assertThat(stage.ask(() -> player.playing().get())).isTrue();

    goOn();
    assertThat(stage.ask(() -> player.playing().get())).isFalse();
    assertThat(kept()).isEqualTo(LAST);

    stage.run(() -> stage.explorer().undo());
    assertThat(year()).isEqualTo(FIRST);
  }

  @Test
  void fromTheLastYearItBeginsWithTheFirst() {
    stage.run(() -> player.step(true));
    assertThat(kept()).isEqualTo(LAST);
    stage.await(() -> stage.explorer().result().get().scenario().year().equals(LAST));
    play();
    assertThat(year()).isEqualTo(FIRST);
    stage.run(() -> stage.find("years-play", ToggleButton.class).fire());
    assertThat(kept()).isEqualTo(FIRST);
    assertThat(stage.ask(() -> player.playing().get())).isFalse();
  }

  @Test
  void aChangeStopsItAndHoldsForTheYearThatWasShown() {
    play();
    String node = ShippedSides.RANKINGS.structure().node(1).id();
    stage.run(
        () ->
            stage
                .explorer()
                .commit(
                    "shell.step.reset",
                    now ->
                        now.withSettings(
                            now.settings().withWeights(now.settings().weights().with(node, 7)))));
    stage.await(() -> kept().equals(LAST));
    assertThat(stage.ask(() -> player.playing().get())).isFalse();
    assertThat(stage.explorer().history().get().current().settings().weights().byNode())
        .containsEntry(node, 7.0);
    assertThat(stage.ask(() -> stage.explorer().trail().get())).isEmpty();
  }

  @Test
  void leftAndRightStepWhereThePlayerHasTheFocus() {
    stage.run(() -> stage.find("years-play", ToggleButton.class).requestFocus());
    stage.robot().push(KeyCode.RIGHT);
    stage.await(() -> kept().equals(LAST));
    stage.robot().push(KeyCode.RIGHT);
    stage.robot().push(KeyCode.LEFT);
    stage.await(() -> kept().equals(FIRST));
    stage.robot().push(KeyCode.SPACE);
    stage.await(() -> player.playing().get());
  }

  @Test
  void aSelectedCityLeavesARingForEachYearPlayed() {
    stage.run(() -> stage.explorer().selection().select("hong-kong"));
    stage.await(() -> map.isSettled());
    play();
    stage.await(() -> map.isSettled() && !rings().isEmpty());
    assertThat(rings()).hasSize(1);
    goOn();
    stage.await(() -> map.isSettled() && rings().size() == 1);
    stage.run(() -> stage.explorer().undo());
    stage.await(() -> rings().isEmpty());
  }

  private Set<Node> rings() {
    Pane area = (Pane) map.lookup("#map");
    Set<Node> rings = area.lookupAll(".map-trail");
    assertThat(rings).allMatch(ring -> ((Circle) ring).getRadius() > 0);
    return rings;
  }
}
