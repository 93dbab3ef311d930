package org.meridian.ui.presenter;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.meridian.text.Numbers;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.stage.StageTimes;

/** The line above: which story and step, which screen, and how late it is. */
final class PresenterHead extends HBox {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  private final Presentation presentation;
  private final LiveMessages messages;
  private final Label onStep = time("presenter-step-time");
  private final Label total = time("presenter-total");
  private final Label clock = new Label();
  private final Timeline ticks = new Timeline(new KeyFrame(Duration.millis(500), event -> tick()));

  /**
   * The head.
   *
   * @param screens which screen the stage is on, and how large its type is
   */
  PresenterHead(Presentation presentation, LiveMessages messages, Node screens) {
    this.presentation = presentation;
    this.messages = messages;
    getStyleClass().add("presenter-head");
    setAlignment(Pos.CENTER_LEFT);
    clock.getStyleClass().add("presenter-clock");
    clock.setId("presenter-clock");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    fill(screens, space);
    presentation.times().subscribe(now -> tick());
    ticks.setCycleCount(Animation.INDEFINITE);
    sceneProperty().subscribe(this::run);
  }

  private void fill(Node screens, Region space) {
    getChildren()
        .setAll(
            title(),
            place(),
            screens,
            space,
            words("stage.time.step"),
            onStep,
            words("stage.time.total"),
            total,
            clock);
  }

  /** The clocks run while they can be seen. */
  private void run(Scene scene) {
    if (scene == null) {
      ticks.stop();
    } else {
      ticks.play();
    }
  }

  private Label title() {
    Label title = new Label();
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    title.setId("presenter-title");
    title
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.get(presentation.told().get().story().title()),
                presentation.told(),
                messages.languageProperty()));
    return title;
  }

  private Label place() {
    Label place = new Label();
    place.setId("presenter-place");
    place.setMinWidth(Region.USE_PREF_SIZE);
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    messages.get(
                        "stage.place",
                        Numbers.whole(presentation.state().get().step() + 1),
                        Numbers.whole(presentation.state().get().steps())),
                presentation.state(),
                messages.languageProperty()));
    return place;
  }

  private Label words(String key) {
    Label label = new Label();
    label.getStyleClass().add("secondary");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.textProperty().bind(messages.bind(key));
    return label;
  }

  private static Label time(String id) {
    Label label = new Label();
    label.setId(id);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().add("presenter-time");
    return label;
  }

  private void tick() {
    StageTimes times = presentation.times().get();
    long now = presentation.now();
    onStep.setText(StageTimes.shown(times.on(times.step(), now)));
    total.setText(StageTimes.shown(times.total(now)));
    clock.setText(CLOCK.format(LocalTime.now()));
  }
}
