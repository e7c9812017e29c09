window.YTD.tweet.part0 = [
  {
    "id_str": "1050000000000000001",
    "id": "1050000000000000001",
    "created_at": "Wed Oct 10 18:40:21 +0000 2018",
    "full_text": "Bonjour @AwaBa",
    "entities": {
      "hashtags": [],
      "user_mentions": [
        {
          "name": "Awa Bâ",
          "screen_name": "AwaBa",
          "indices": [
            "0",
            "9"
          ],
          "id_str": "3400",
          "id": "3400"
        }
      ],
      "urls": []
    },
    "favorite_count": "2",
    "lang": "fr"
  }
]