package org.meridian.ui.stage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;

/** The cities that made-up datasets are about. */
final class SamplePlaces {

  private static final List<City> ALL =
      List.of(
          city("london", "London", "伦敦", "GB", "Europe", 51.51, -0.13),
          city("paris", "Paris", "巴黎", "FR", "Europe", 48.86, 2.35),
          city("beijing", "Beijing", "北京", "CN", "Asia", 39.9, 116.4),
          city("shanghai", "Shanghai", "上海", "CN", "Asia", 31.23, 121.47),
          city("tokyo", "Tokyo", "东京", "JP", "Asia", 35.68, 139.69),
          city("new-york", "New York", "纽约", "US", "North America", 40.71, -74.01),
          city("sao-paulo", "São Paulo", "圣保罗", "BR", "South America", -23.55, -46.63),
          city("nairobi", "Nairobi", "内罗毕", "KE", "Africa", -1.29, 36.82),
          city("dubai", "Dubai", "迪拜", "AE", "Asia", 25.2, 55.27),
          city("auckland", "Auckland", "奥克兰", "NZ", "Oceania", -36.85, 174.76),
          city("chongqing", "Chongqing", "重庆", "CN", "Asia", 29.56, 106.55),
          city("suva", "Suva", "苏瓦", "FJ", "Oceania", -18.14, 178.44),
          city("frankfurt", "Frankfurt", "法兰克福", "DE", "Europe", 50.11, 8.68),
          city("moscow", "Moscow", "莫斯科", "RU", "Europe", 55.76, 37.62),
          city("los-angeles", "Los Angeles", "洛杉矶", "US", "North America", 34.05, -118.24),
          city("santiago", "Santiago", "圣地亚哥", "CL", "South America", -33.45, -70.67),
          city("singapore", "Singapore", "新加坡", "SG", "Asia", 1.35, 103.82),
          city("sydney", "Sydney", "悉尼", "AU", "Oceania", -33.87, 151.21));

  private SamplePlaces() {}

  private static City city(
      String id, String en, String zh, String country, String region, double lat, double lon) {
    return new City(id, new LocalText(en, zh), country, region, lat, lon, Map.of());
  }

  /** Cities by their ids, in the order asked for. */
  static List<City> cities(String... ids) {
    return Stream.of(ids)
        .map(id -> ALL.stream().filter(city -> city.id().equals(id)).findFirst().orElseThrow())
        .toList();
  }
}
