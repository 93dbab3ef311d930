package org.meridian.ui.head;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.text.LiveMessages;

/** How large words on maps are, apart from those of the program. */
public final class MapTextMenu extends Menu {

  public MapTextMenu(Explorer explorer, LiveMessages messages) {
    setId("shell.view.mapText");
    textProperty().bind(messages.bind("shell.view.mapText"));
    ToggleGroup group = new ToggleGroup();
    for (TextScale scale : TextScale.values()) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId("shell.view.mapText." + scale.name());
      item.textProperty().bind(messages.bind("shell.view.mapText." + scale.name()));
      item.setToggleGroup(group);
      item.setOnAction(event -> explorer.mapText().set(scale));
      explorer.mapText().subscribe(now -> item.setSelected(now == scale));
      getItems().add(item);
    }
  }
}
