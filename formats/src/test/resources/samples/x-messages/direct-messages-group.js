window.YTD.direct_messages_group.part0 = [
  {
    "dmConversation": {
      "conversationId": "1700000000000000000",
      "messages": [
        {
          "messageCreate": {
            "reactions": [],
            "urls": [],
            "text": "Qui vient au 5 à 7 ?",
            "mediaUrls": [],
            "senderId": "1200",
            "id": "9010",
            "createdAt": "2024-04-01T12:00:00.000Z"
          }
        },
        {
          "conversationNameUpdate": {
            "initiatingUserId": "1200",
            "name": "5 à 7",
            "createdAt": "2024-03-31T12:00:00.000Z"
          }
        },
        {
          "participantsJoin": {
            "initiatingUserId": "1200",
            "userIds": [
              "7800"
            ],
            "createdAt": "2024-03-30T12:00:00.000Z"
          }
        },
        {
          "joinConversation": {
            "initiatingUserId": "1200",
            "participantsSnapshot": [
              "1200",
              "3400",
              "5600"
            ],
            "createdAt": "2024-03-29T12:00:00.000Z"
          }
        }
      ]
    }
  }
]