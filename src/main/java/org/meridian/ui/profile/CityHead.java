package org.meridian.ui.profile;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.wording.Language;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.profile.ProfileCity;

/** The head of a column: names of the city or group; it can be selected and taken out. */
final class CityHead extends VBox {

  CityHead(ProfileCity city, Explorer explorer, LiveMessages messages) {
    super(0);
    Language now = messages.language();
    Hyperlink name = new Hyperlink(messages.get(city.name()));
    name.setId("profile-city-" + city.id());
    name.getStyleClass().add("city-head");
    name.setTooltip(new Tooltip(name.getText()));
    name.setMinWidth(0);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setOnAction(event -> go(city, explorer));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button remove = IconButtons.button(Feather.X, messages, "profile.remove");
    remove.setId("profile-remove-" + city.id());
    remove.getStyleClass().add("small-icon");
    remove.setOnAction(event -> explorer.comparison().remove(city.id()));
    HBox first = new HBox(2, name, remove);
    first.setAlignment(Pos.CENTER_LEFT);
    Language other = now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    Label place = new Label(city.name().in(other));
    place.getStyleClass().addAll("secondary", "profile-figure");
    getStyleClass().add("city-head-box");
    getChildren().addAll(first, place);
  }

  /** A city is sought; the cities of a group are selected, the best last, as it is looked at. */
  private static void go(ProfileCity city, Explorer explorer) {
    if (city.isGroup()) {
      explorer.selection().select(city.cityIds().reversed());
    } else {
      explorer.selection().seek(city.id());
    }
  }
}
