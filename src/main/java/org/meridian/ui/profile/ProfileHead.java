package org.meridian.ui.profile;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.ui.search.CitySearch;
import org.meridian.ui.state.Comparison;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.Messages;
import org.meridian.ui.text.Numbers;
import org.meridian.ui.theme.Icons;

/** Above the columns: a field that adds a city, how many there are, and the export. */
final class ProfileHead extends HBox {

  ProfileHead(Explorer explorer, Messages messages, Runnable export) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("profile-head");
    Comparison comparison = explorer.comparison();
    CitySearch search =
        new CitySearch(explorer, messages, "profile.add", city -> comparison.add(city.id()));
    search.setId("profile-add");
    Label count = new Label();
    count.setId("profile-count");
    count.getStyleClass().add("secondary");
    count.setMinWidth(0);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button write = Icons.button(Feather.DOWNLOAD, messages, "profile.export");
    write.setId("profile-export");
    write.setOnAction(event -> export.run());
    getChildren().addAll(search, count, between, write);
    Runnable tell =
        () -> {
          int cities = comparison.cities().get().size();
          search.setDisable(comparison.isFull());
          write.setDisable(cities == 0);
          count.setText(
              messages.get("profile.count", Numbers.whole(cities), Numbers.whole(Comparison.MOST)));
        };
    comparison.cities().subscribe(cities -> tell.run());
    messages.languageProperty().subscribe(language -> tell.run());
  }
}
