package org.meridian.ui.profile;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.meridian.text.Numbers;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.search.CitySearchField;
import org.meridian.ui.state.ComparedCities;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** Above the columns: a field that adds a city, how many there are, and the export. */
final class ProfileHead extends HBox {

  ProfileHead(
      Explorer explorer, LiveMessages messages, Consumer<FileDialogs.DialogFileKind> export) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("profile-head");
    ComparedCities comparison = explorer.comparison();
    CitySearchField search =
        new CitySearchField(explorer, messages, "profile.add", city -> comparison.add(city.id()));
    search.setId("profile-add");
    Label count = new Label();
    count.setId("profile-count");
    count.getStyleClass().add("secondary");
    count.setMinWidth(0);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    MenuButton write = ExportMenu.of("profile", messages, export);
    getChildren().addAll(search, count, between, write);
    Runnable tell =
        () -> {
          int cities = comparison.cities().get().size();
          search.setDisable(comparison.isFull());
          write.setDisable(cities == 0);
          count.setText(
              messages.get(
                  "profile.count", Numbers.whole(cities), Numbers.whole(ComparedCities.MOST)));
        };
    comparison.cities().subscribe(cities -> tell.run());
    messages.languageProperty().subscribe(language -> tell.run());
  }
}
