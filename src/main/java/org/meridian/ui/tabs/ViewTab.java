package org.meridian.ui.tabs;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import org.meridian.ui.surface.RoomyPane;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.View;
import org.meridian.view.ViewGroup;
import org.meridian.view.ViewPlace;

/**
 * A tab with one view, or with several as its segments. It is titled by its view, or by what its
 * views have in common.
 */
public final class ViewTab extends Tab {

  private final List<View> views;
  private final ObservableValue<View> top;
  private final Consumer<View> turn;

  /**
   * @param id names the tab, whatever views join it later
   * @param views at least one, of one group
   * @param controls of these views at least
   */
  public ViewTab(
      String id, List<View> views, Map<View, ViewControl> controls, LiveMessages messages) {
    this.views = List.copyOf(views);
    View first = views.getFirst();
    ViewControl control = controls.get(first);
    if (views.stream().allMatch(view -> controls.get(view).equals(control))) {
      top = new SimpleObjectProperty<>(first);
      turn = control.turn();
      LateContent.fill(this, () -> roomy(first, control.node()));
    } else {
      ViewSegments segments = new ViewSegments(views, controls, messages);
      top = segments.top();
      turn = segments::turnTo;
      LateContent.fill(this, () -> roomy(first, segments));
    }
    boolean single = views.size() == 1;
    setId(id);
    textProperty().bind(messages.bind(single ? first.titleKey() : first.group().titleKey()));
  }

  /** A map fits any room, and what stands beside the middle scrolls by itself. */
  private static Node roomy(View first, Node content) {
    return first.place() == ViewPlace.MIDDLE && first.group() != ViewGroup.MAP
        ? new RoomyPane(content, "roomy-view")
        : content;
  }

  /** The view on top; the first one where the views share one control. */
  ObservableValue<View> top() {
    return top;
  }

  boolean holds(View view) {
    return views.contains(view);
  }

  void turnTo(View view) {
    turn.accept(view);
  }
}
