Grailbird.data.tweets_2016_01 = 
 [
  {
    "source": "web",
    "entities": {
      "user_mentions": [],
      "hashtags": [],
      "urls": []
    },
    "id_str": "684000000000000001",
    "id": 684000000000000001,
    "text": "Bonne année à Rimouski",
    "created_at": "2016-01-04 09:30:00 +0000",
    "user": {
      "name": "Zoé Lavoie",
      "screen_name": "ZoeLavoie",
      "id_str": "1200"
    }
  },
  {
    "source": "web",
    "entities": {
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
      ]
    },
    "id_str": "684000000000000002",
    "id": 684000000000000002,
    "text": "RT @FatouDiop: Bonne année",
    "created_at": "2016-01-04 10:30:00 +0000",
    "user": {
      "screen_name": "ZoeLavoie",
      "id_str": "1200"
    },
    "retweeted_status": {
      "id_str": "683999999999999999",
      "text": "Bonne année",
      "user": {
        "name": "Fatou Diop",
        "screen_name": "FatouDiop",
        "id_str": "7800"
      }
    }
  }
]