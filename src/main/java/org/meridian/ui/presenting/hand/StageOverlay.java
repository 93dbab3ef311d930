package org.meridian.ui.presenting.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.view.stage.HeldCallout;
import org.meridian.view.stage.InkStroke;
import org.meridian.view.stage.StagePoint;

/** What the presenter's hand puts over the picture; both screens show it. On the JavaFX thread. */
public final class StageOverlay {

  private final ReadOnlyObjectWrapper<Optional<StagePoint>> spot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<HeldCallout>> held =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<InkStroke>> strokes =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The callout under the hand; empty for none. */
  public ReadOnlyObjectProperty<Optional<HeldCallout>> held() {
    return held.getReadOnlyProperty();
  }

  /** A callout is under the hand, or none any more. */
  public void hold(Optional<HeldCallout> callout) {
    held.set(callout);
  }

  /** Where the soft spot is; empty while the pointer is elsewhere. */
  public ReadOnlyObjectProperty<Optional<StagePoint>> spot() {
    return spot.getReadOnlyProperty();
  }

  /** What was drawn on the present step, in order; an immutable list each time. */
  public ReadOnlyObjectProperty<List<InkStroke>> strokes() {
    return strokes.getReadOnlyProperty();
  }

  /** The pointer is at a point. */
  public void point(StagePoint at) {
    spot.set(Optional.of(at));
  }

  /** The pointer has gone. */
  public void forgetPoint() {
    spot.set(Optional.empty());
  }

  /** A stroke begins. */
  public void begin(StagePoint at) {
    List<InkStroke> next = new ArrayList<>(strokes.get());
    next.add(InkStroke.from(at));
    strokes.set(List.copyOf(next));
  }

  /** The last stroke goes on. */
  public void drawOn(StagePoint at) {
    if (!strokes.get().isEmpty()) {
      List<InkStroke> next = new ArrayList<>(strokes.get());
      next.set(next.size() - 1, next.getLast().to(at));
      strokes.set(List.copyOf(next));
    }
  }

  /** Some strokes go; those that were drawn since stay. */
  public void wipe(List<InkStroke> drawn) {
    strokes.set(strokes.get().stream().filter(stroke -> !drawn.contains(stroke)).toList());
  }

  /** What was drawn goes with the step. */
  public void clear() {
    strokes.set(List.of());
  }
}
