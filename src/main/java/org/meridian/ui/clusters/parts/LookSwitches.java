package org.meridian.ui.clusters.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterLook;

/** What of the clusters is drawn on the map. */
public final class LookSwitches extends VBox {

  private final LiveMessages messages;
  private final Consumer<UnaryOperator<ClusterLook>> changed;
  private final Map<CheckBox, Predicate<ClusterLook>> boxes = new LinkedHashMap<>();

  /** Changes a part of the look. */
  private interface Switch {
    ClusterLook with(ClusterLook look, boolean on);
  }

  /**
   * @param changed takes changes of the look
   */
  public LookSwitches(LiveMessages messages, Consumer<UnaryOperator<ClusterLook>> changed) {
    super(6);
    this.messages = messages;
    this.changed = changed;
    add("outlines", ClusterLook::outlines, ClusterLook::withOutlines);
    add("names", ClusterLook::names, ClusterLook::withNames);
    add("noise", ClusterLook::noise, ClusterLook::withNoise);
    getChildren().setAll(boxes.keySet());
  }

  private void add(String part, Predicate<ClusterLook> now, Switch change) {
    CheckBox box = new CheckBox();
    box.setId("clusters-" + part);
    box.textProperty().bind(messages.bind("clusters.show." + part));
    box.setOnAction(event -> changed.accept(look -> change.with(look, box.isSelected())));
    boxes.put(box, now);
  }

  /** Shows what of a look is drawn. */
  public void show(ClusterLook look) {
    boxes.forEach((box, now) -> box.setSelected(now.test(look)));
  }
}
