package org.meridian.ui.tabs;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.View;

/**
 * Views that share one place, with a button for each. A page that is not on top is invisible, so
 * that it need not be computed (see {@link TabSight}).
 */
public final class ViewSegments extends BorderPane {

  private final List<View> views;
  private final ObjectProperty<View> top;
  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param views at least one, in order
   * @param controls of these views at least, no two the same
   */
  public ViewSegments(List<View> views, Map<View, ViewControl> controls, LiveMessages messages) {
    this.views = List.copyOf(views);
    top = new SimpleObjectProperty<>(views.getFirst());
    ObservableValue<Boolean> inSight = TabSight.of(this);
    FlowPane bar = new FlowPane(4, 4);
    bar.getStyleClass().add("segments");
    StackPane pages = new StackPane();
    for (View view : views) {
      bar.getChildren().add(button(view, messages));
      StackPane page = new StackPane();
      fillOnceOnTop(page, view, controls.get(view)::node);
      page.visibleProperty().bind(inSight.flatMap(seen -> top.map(on -> seen && on == view)));
      pages.getChildren().add(page);
    }
    pages.setMinSize(0, 0);
    setTop(bar);
    setCenter(pages);
  }

  /** What nobody has looked at yet is neither made nor styled: the window opens sooner. */
  private void fillOnceOnTop(StackPane page, View view, Supplier<Node> content) {
    top.subscribe(
        onTop -> {
          if (onTop == view && page.getChildren().isEmpty()) {
            page.getChildren().add(content.get());
          }
        });
  }

  private ToggleButton button(View view, LiveMessages messages) {
    ToggleButton button = new ToggleButton();
    button.setId("segment-" + view.id());
    button.getStyleClass().add("segment");
    button.textProperty().bind(messages.bind(view.titleKey()));
    button.setToggleGroup(group);
    button.setUserData(view);
    button.setOnAction(event -> turnTo(view));
    button.setSelected(view == top.get());
    return button;
  }

  /** The view on top. */
  ObservableValue<View> top() {
    return top;
  }

  /** Brings one of the views to the front. */
  void turnTo(View view) {
    top.set(view);
    group.selectToggle(group.getToggles().get(views.indexOf(view)));
  }
}
