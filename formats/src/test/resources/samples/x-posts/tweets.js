window.YTD.tweets.part0 = [
  {
    "tweet": {
      "id_str": "1765000000000000001",
      "id": "1765000000000000001",
      "created_at": "Tue Mar 05 14:02:11 +0000 2024",
      "full_text": "Le déjeuner de la chambre, c’est jeudi &amp; vendredi. 3 &lt; 4",
      "entities": {
        "hashtags": [],
        "user_mentions": [],
        "urls": []
      },
      "favorite_count": "2",
      "lang": "fr"
    }
  },
  {
    "tweet": {
      "id_str": "1765000000000000002",
      "id": "1765000000000000002",
      "created_at": "Tue Mar 05 15:00:00 +0000 2024",
      "full_text": "@AwaBa Merci, à jeudi !",
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
      "lang": "fr",
      "in_reply_to_status_id_str": "1764999999999999999",
      "in_reply_to_user_id_str": "3400",
      "in_reply_to_screen_name": "AwaBa"
    }
  },
  {
    "tweet": {
      "id_str": "1765000000000000003",
      "id": "1765000000000000003",
      "created_at": "Tue Mar 05 16:00:00 +0000 2024",
      "full_text": "Bel atelier de @TheoLefevre et @AwaBa ce matin",
      "entities": {
        "hashtags": [],
        "user_mentions": [
          {
            "name": "Théo Lefèvre",
            "screen_name": "TheoLefevre",
            "indices": [
              "0",
              "9"
            ],
            "id_str": "5600",
            "id": "5600"
          },
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
  },
  {
    "tweet": {
      "id_str": "1765000000000000004",
      "id": "1765000000000000004",
      "created_at": "Tue Mar 05 17:00:00 +0000 2024",
      "full_text": "RT @FatouDiop: Trois places restent pour la formation de mai",
      "entities": {
        "hashtags": [],
        "user_mentions": [
          {
            "name": "Fatou Diop",
            "screen_name": "FatouDiop",
            "indices": [
              "0",
              "9"
            ],
            "id_str": "7800",
            "id": "7800"
          }
        ],
        "urls": []
      },
      "favorite_count": "2",
      "lang": "fr"
    }
  },
  {
    "tweet": {
      "id_str": "1765000000000000005",
      "id": "1765000000000000005",
      "created_at": "Tue Mar 05 18:00:00 +0000 2024",
      "full_text": "La suite de mon fil",
      "entities": {
        "hashtags": [],
        "user_mentions": [],
        "urls": []
      },
      "favorite_count": "2",
      "lang": "fr",
      "in_reply_to_status_id_str": "1765000000000000001",
      "in_reply_to_user_id_str": "1200",
      "in_reply_to_screen_name": "ZoeLavoie"
    }
  },
  {
    "tweet": {
      "id_str": "1765000000000000006",
      "id": "1765000000000000006",
      "created_at": "hier soir",
      "full_text": "Sans date",
      "entities": {
        "hashtags": [],
        "user_mentions": [],
        "urls": []
      },
      "favorite_count": "2",
      "lang": "fr"
    }
  }
]