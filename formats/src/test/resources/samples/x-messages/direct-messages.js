window.YTD.direct_messages.part0 = [
  {
    "dmConversation": {
      "conversationId": "1200-3400",
      "messages": [
        {
          "messageCreate": {
            "recipientId": "1200",
            "reactions": [
              {
                "senderId": "1200",
                "reactionKey": "like",
                "eventId": "9102",
                "createdAt": "2024-03-06T13:05:00.000Z"
              }
            ],
            "urls": [],
            "text": "Oui, à 9 h. Je vous envoie le contrat.",
            "mediaUrls": [],
            "senderId": "3400",
            "id": "9002",
            "createdAt": "2024-03-06T13:00:00.000Z"
          }
        },
        {
          "messageCreate": {
            "recipientId": "3400",
            "reactions": [],
            "urls": [],
            "text": "On se voit jeudi ?",
            "mediaUrls": [],
            "senderId": "1200",
            "id": "9001",
            "createdAt": "2024-03-06T12:00:00.000Z"
          }
        }
      ]
    }
  },
  {
    "dmConversation": {
      "conversationId": "1200-99",
      "messages": [
        {
          "welcomeMessageCreate": {
            "id": "9003",
            "text": "Bienvenue",
            "senderId": "99",
            "createdAt": "2024-02-01T00:00:00.000Z"
          }
        },
        {
          "messageCreate": {
            "recipientId": "99",
            "reactions": [],
            "urls": [],
            "text": "Bonjour",
            "mediaUrls": [],
            "senderId": "1200",
            "id": "9004",
            "createdAt": "demain"
          }
        }
      ]
    }
  }
]