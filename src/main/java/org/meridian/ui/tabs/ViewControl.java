package org.meridian.ui.tabs;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;

/**
 * What stands in the window for a view. Several views may share one control that turns its own
 * pages.
 *
 * @param made what the user sees; may be made when it is first asked for
 * @param shown what an export shows now; empty while there is nothing to export
 * @param empty whether menus offer no export
 * @param turn brings one of the views that share the control to the front
 * @param fileName how the proposed name of an exported file ends; empty for the id of the view
 * @param stand what of it a step of a story holds
 */
public record ViewControl(
    Supplier<? extends Node> made,
    Supplier<Optional<ShownView>> shown,
    ObservableValue<Boolean> empty,
    Consumer<View> turn,
    String fileName,
    ViewStand stand) {

  /**
   * What the user looks at in a view, to be kept and looked at again.
   *
   * @param choices as they stand; those that the view uses count
   * @param restore takes them again, on the JavaFX thread
   */
  public record ViewStand(Supplier<ViewChoices> choices, Consumer<ViewChoices> restore) {

    /** There is nothing to be chosen in the view. */
    public static final ViewStand NOTHING = new ViewStand(() -> ViewChoices.DEFAULT, choices -> {});
  }

  /** A control of one view that is never empty. */
  public static ViewControl of(Node node, Supplier<Optional<ShownView>> shown) {
    return late(() -> node, shown);
  }

  /** The same of what is made when it is first asked for. */
  public static ViewControl late(
      Supplier<? extends Node> made, Supplier<Optional<ShownView>> shown) {
    return new ViewControl(
        made, shown, new SimpleBooleanProperty(false), view -> {}, "", ViewStand.NOTHING);
  }

  /** What the user sees, made by then. */
  public Node node() {
    return made.get();
  }

  /** The same while it may be empty. */
  public ViewControl emptyWhile(ObservableValue<Boolean> other) {
    return new ViewControl(made, shown, other, turn, fileName, stand);
  }

  /** The same for several views. */
  public ViewControl turning(Consumer<View> other) {
    return new ViewControl(made, shown, empty, other, fileName, stand);
  }

  /** The same with names of files of its own. */
  public ViewControl written(String other) {
    return new ViewControl(made, shown, empty, turn, other, stand);
  }

  /** The same with what steps of stories hold of it. */
  public ViewControl standing(Supplier<ViewChoices> choices, Consumer<ViewChoices> restore) {
    return new ViewControl(made, shown, empty, turn, fileName, new ViewStand(choices, restore));
  }
}
