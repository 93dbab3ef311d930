package org.meridian.ui.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import org.meridian.model.Dataset;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.stage.StagePoint;

/** Puts marks on the chosen step: where its picture is clicked, or at its selected cities. */
final class MarkHand {

  private final StoryTools tools;
  private final ObjectProperty<Optional<MarkKind>> placing =
      new SimpleObjectProperty<>(Optional.empty());

  /** What is put on a picture by a click. */
  enum MarkKind {
    CALLOUT,
    RING;

    private StepMark at(MarkAnchor anchor, LocalText words) {
      return this == RING ? new StepMark.Ring(anchor) : new StepMark.Callout(anchor, words);
    }
  }

  MarkHand(StoryTools tools) {
    this.tools = tools;
  }

  /** What the next click puts on the picture. */
  ObjectProperty<Optional<MarkKind>> placing() {
    return placing;
  }

  /** Lets a picture take the clicks, which show as a cross meanwhile. */
  void on(ImageView picture) {
    placing.subscribe(
        kind -> picture.setCursor(kind.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT));
  }

  /** Takes a click, if one is waited for. */
  boolean take(MouseEvent event, ImageView picture) {
    Optional<StoryStep> step = tools.desk().state().get().step();
    Optional<MarkKind> kind = placing.get();
    if (kind.isEmpty() || step.isEmpty()) {
      return false;
    }
    placing.set(Optional.empty());
    double across = event.getX() / picture.getBoundsInLocal().getWidth();
    double down = event.getY() / picture.getBoundsInLocal().getHeight();
    tools
        .pictures()
        .anchor(
            step.get(),
            new StagePoint(across, down),
            anchor -> add(step.get(), List.of(kind.get().at(anchor, words(step.get(), anchor)))));
    return true;
  }

  /** Marks the selected cities of the step, all at once. */
  void markSelected(MarkKind kind) {
    tools
        .desk()
        .state()
        .get()
        .step()
        .ifPresent(
            step ->
                add(
                    step,
                    step.viewpoint().picked().cities().stream()
                        .sorted()
                        .map(city -> new MarkAnchor.AtThing(CityAddress.of(city)))
                        .map(anchor -> kind.at(anchor, words(step, anchor)))
                        .toList()));
  }

  /** What a callout says until other words are typed: the name of its city. */
  private LocalText words(StoryStep step, MarkAnchor anchor) {
    Dataset open = tools.explorer().dataset().get();
    return anchor instanceof MarkAnchor.AtThing thing
            && thing.address() instanceof CityAddress city
            && open != null
            && open.id().equals(step.scenario().datasetId())
            && open.cityPosition(city.city()).isPresent()
        ? open.city(open.cityPosition(city.city()).getAsInt()).name()
        : new LocalText("…", "");
  }

  private void add(StoryStep step, List<StepMark> more) {
    tools
        .desk()
        .story()
        .place(step.id())
        .ifPresent(
            at ->
                tools
                    .desk()
                    .edit(
                        story ->
                            story.change(
                                at,
                                old ->
                                    old.with(
                                        Stream.concat(old.marks().stream(), more.stream())
                                            .toList())),
                        at));
  }

  /** Takes a mark away. */
  void remove(int mark) {
    int at = tools.desk().state().get().chosen();
    tools
        .desk()
        .edit(
            story ->
                story.change(
                    at,
                    old -> {
                      List<StepMark> marks = new ArrayList<>(old.marks());
                      marks.remove(mark);
                      return old.with(marks);
                    }),
            at);
  }
}
